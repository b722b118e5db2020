package id.mymein.aspiration.meeting;

import id.mymein.identity.OfficeId;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed for a meeting.
 *
 * @param numbers of the aspirations that it is about, as typed: {@code 12, 15}
 */
record MeetingTyped(String title, String day, String place, String agenda, String numbers, List<String> offices) {

    /** An id as it stands in an address; anything else is no address of ours. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    MeetingTyped {
        offices = List.copyOf(offices);
    }

    static MeetingTyped of(MultiValueMap<String, String> form) {
        return new MeetingTyped(
                Typed.line(form.getFirst("judul")),
                Typed.line(form.getFirst("tanggal")),
                Typed.line(form.getFirst("tempat")),
                Typed.text(form.getFirst("agenda")),
                Typed.line(form.getFirst("aspirasi")),
                form.getOrDefault("instansi", List.of()));
    }

    static MeetingTyped of(Meeting meeting) {
        return new MeetingTyped(
                meeting.title(),
                meeting.heldOn().toString(),
                meeting.place(),
                meeting.agenda(),
                String.join(
                        ", ",
                        meeting.cases().stream()
                                .map(about -> Long.toString(about.number()))
                                .toList()),
                meeting.offices().stream().map(OfficeId::toString).toList());
    }

    static Optional<UUID> id(@Nullable String typed) {
        String text = Typed.text(typed);
        return text.matches(ID) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** -1 where somebody changed it. */
    static int version(@Nullable String typed) {
        String number = Typed.text(typed);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }
}
