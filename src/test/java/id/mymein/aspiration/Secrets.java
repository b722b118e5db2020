package id.mymein.aspiration;

import id.mymein.aspiration.Residents.Sent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A sender whom no other test knows. */
record Secrets(String name, String email, String phone) {

    static Secrets fresh() {
        String letters = UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("zulmarwan")
                .substring(0, 9);
        String some = "Rahmawitri" + letters + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36);
        long digits = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L);
        String eight = String.format(Locale.ROOT, "%08d", digits);
        return new Secrets(
                some,
                some.toLowerCase(Locale.ROOT) + "@kotak.test",
                "0857 " + eight.substring(0, 4) + " " + eight.substring(4));
    }

    Sending sending(AspirationKind kind, Visibility visibility, String body) {
        Sending usual = Residents.sending(body, visibility, name);
        return new Sending(
                usual.submission(),
                usual.source(),
                kind,
                usual.category(),
                usual.guessed(),
                visibility,
                usual.region(),
                usual.place(),
                usual.point(),
                usual.happenedOn(),
                "",
                body,
                List.of(),
                new Sending.Who(name, email, phone, "id", "", null),
                usual.spam());
    }

    /** All words that give the sender away. */
    Leaks leaks(Sent... sent) {
        var words = new java.util.ArrayList<>(List.of(name, email, phone, phone.replace(" ", "")));
        for (Sent each : sent) {
            words.add(each.code().symbols());
            words.add(each.code().shown(""));
        }
        return new Leaks(words);
    }
}
