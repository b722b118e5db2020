package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimDesk;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.ClaimText.Source;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads what an officer typed into the form of a claim check. */
final class ClaimForm {

    private static final int LONGEST_NUMBER = 9;

    private ClaimForm() {}

    static ClaimDesk.Draft draft(MultiValueMap<String, String> form, ClaimCheckId id) {
        return new ClaimDesk.Draft(
                id, version(form.getFirst("versi")), text(form), story(form).orElse(null));
    }

    /** The id that the empty form was given; empty where somebody changed it. */
    static Optional<ClaimCheckId> number(MultiValueMap<String, String> form) {
        return id(form.getFirst("nomor")).map(ClaimCheckId::new);
    }

    static Optional<StoryId> story(MultiValueMap<String, String> form) {
        return id(form.getFirst("berita")).map(StoryId::new);
    }

    private static Optional<UUID> id(@Nullable String typed) {
        return Typed.text(typed).matches(PoliceController.ID)
                ? Optional.of(UUID.fromString(Typed.text(typed)))
                : Optional.empty();
    }

    static int version(@Nullable String typed) {
        String number = Typed.text(typed);
        return number.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(number) : -1;
    }

    private static ClaimText text(MultiValueMap<String, String> form) {
        return new ClaimText(
                Typed.line(form.getFirst("klaim")),
                Typed.line(form.getFirst("dilihat_di")),
                Typed.line(form.getFirst("dilihat_tanggal")),
                Typed.line(form.getFirst("putusan")),
                Typed.line(form.getFirst("jawaban")),
                Typed.text(form.getFirst("penjelasan")),
                sources(form),
                Typed.line(form.getFirst("wilayah")),
                Typed.line(form.getFirst("perubahan")));
    }

    /** Those in which something stands. */
    private static List<Source> sources(MultiValueMap<String, String> form) {
        List<String> labels = form.getOrDefault("sumber", List.of());
        List<String> addresses = form.getOrDefault("alamat", List.of());
        var sources = new ArrayList<Source>();
        for (int n = 0; n < Math.max(labels.size(), addresses.size()); n++) {
            var source = new Source(line(labels, n), line(addresses, n));
            if (!source.equals(new Source("", ""))) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static String line(List<String> lines, int n) {
        return n < lines.size() ? Typed.line(lines.get(n)) : "";
    }
}
