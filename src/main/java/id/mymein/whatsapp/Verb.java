package id.mymein.whatsapp;

import id.mymein.platform.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words that we understand, as people write them. Where one could be two of them, the first is meant: nobody is kept by a slip. */
enum Verb {
    LEAVE("berhenti", "stop", "keluar", "batal", "hentikan", "henti", "unsubscribe"),
    JOIN("daftar", "mendaftar", "langganan", "berlangganan", "gabung", "ikut", "join", "subscribe"),
    HELP("bantuan", "bantu", "tolong", "help", "info", "menu", "cara", "caranya");

    /** Fingers stay on a key, and some write it so for weight: {@code STOPPP}. */
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private static final int LONG_ENOUGH_FOR_ONE = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 8;

    @SuppressWarnings("ImmutableEnumChecker") // made here, never handed out
    private final List<String> spelled;

    Verb(String... spelled) {
        this.spelled = List.of(spelled);
    }

    /** As we write it ourselves. */
    String word() {
        return spelled.getFirst().toUpperCase(Locale.ROOT);
    }

    /** @param word in small letters */
    static Optional<Verb> of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.slipsTo(word).isPresent())
                .min(Comparator.comparingInt(verb -> verb.slipsTo(word).orElseThrow()));
    }

    /** Empty where there are too many. */
    private OptionalInt slipsTo(String word) {
        String typed = plain(word);
        return spelled.stream()
                .map(Verb::plain)
                .filter(known -> EditDistance.of(known, typed, slips(known)) <= slips(known))
                .mapToInt(known -> EditDistance.of(known, typed, slips(known)))
                .min();
    }

    private static String plain(String word) {
        return REPEATED.matcher(word).replaceAll("$1");
    }

    /** How many slips a word of that length may hold and still be taken for it. */
    static int slips(String word) {
        return word.length() >= LONG_ENOUGH_FOR_TWO ? 2 : word.length() >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
    }
}
