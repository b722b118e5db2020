package id.mymein.aspiration.meeting;

import id.mymein.aspiration.meeting.Meeting.Case;
import id.mymein.aspiration.meeting.MeetingRows.Content;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked of what people type about a meeting. */
@Component
class MeetingRules {

    private static final String WRONG = "aspiration.meeting.wrong.";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int YEARS = 3;
    private static final int MOST_CASES = 100;

    private final MeetingRows rows;
    private final Site site;
    private final Clock clock;

    MeetingRules(MeetingRows rows, Site site, Clock clock) {
        this.rows = rows;
        this.site = site;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    /** Empty where it is no day, or one before {@code earliest} or years ahead: a typed 20226 is a slip. */
    Optional<LocalDate> day(String typed, LocalDate earliest) {
        try {
            return Optional.of(LocalDate.parse(Typed.line(typed)))
                    .filter(day -> !day.isBefore(earliest) && day.isBefore(today().plusYears(YEARS)));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    static void text(FormErrors errors, String field, String text, boolean needed) {
        if (needed && text.isBlank()) {
            errors.add(field, WRONG + "empty");
        }
        length(errors, field, text, LONGEST_TEXT);
    }

    private static void length(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, "aspiration.wrong.long", longest, length);
        }
    }

    /** Puts what is wrong at {@code judul}, {@code tanggal}, {@code tempat}, {@code agenda}, {@code aspirasi}, {@code instansi}. */
    Optional<Content> content(MeetingTyped typed, Actor actor, List<Office> guests, FormErrors errors) {
        if (typed.title().isBlank()) {
            errors.add("judul", "aspiration.wrong.judul");
        }
        length(errors, "judul", typed.title(), LONGEST_LINE);
        length(errors, "tempat", typed.place(), LONGEST_LINE);
        text(errors, "agenda", typed.agenda(), false);
        Optional<LocalDate> day = day(typed.day(), today().minusYears(1));
        if (day.isEmpty()) {
            errors.add("tanggal", WRONG + "tanggal");
        }
        List<OfficeId> offices = guests.stream()
                .map(Office::id)
                .filter(office -> typed.offices().contains(office.toString()))
                .toList();
        if (offices.isEmpty()) {
            errors.add("instansi", "aspiration.refusal.office_missing");
        }
        List<Case> cases = cases(typed.numbers(), actor, errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Content(
                        typed.title(),
                        day.orElseThrow(),
                        typed.place(),
                        typed.agenda(),
                        offices,
                        cases.stream().map(Case::id).toList()));
    }

    private List<Case> cases(String typed, Actor actor, FormErrors errors) {
        List<String> words = Arrays.stream(typed.split("[\\s,;#]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        List<Long> numbers = words.stream()
                .filter(word -> word.matches("[0-9]{1,15}"))
                .map(Long::valueOf)
                .limit(MOST_CASES)
                .toList();
        List<Case> found = rows.cases(actor, numbers);
        List<String> missing = words.stream()
                .filter(word -> found.stream()
                        .noneMatch(one -> Long.toString(one.number()).equals(word)))
                .toList();
        if (!missing.isEmpty()) {
            String first = missing.getFirst();
            errors.add("aspirasi", WRONG + "aspirasi", first.substring(0, Math.min(20, first.length())));
        }
        return found;
    }
}
