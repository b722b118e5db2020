package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the few words before a number say of it. Nearest first, as far as the sentence and {@link #REACH} go. */
record Cue(List<String> words) {

    private static final int REACH = 48;
    private static final int MOST_WORDS = 5;

    /** After these a number is an amount, a count, a law, a year. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "rp",
            "idr",
            "rupiah",
            "sebesar",
            "senilai",
            "seharga",
            "harga",
            "biaya",
            "spbu",
            "sk",
            "perda",
            "perbup",
            "permen",
            "pagu",
            "anggaran",
            "resi",
            "tiket",
            "laporan",
            "pelanggan",
            "meteran",
            "npsn",
            "nop");

    private static final Map<PersonalKind, Set<String>> NAMES = Map.of(
            PersonalKind.IDENTITY, Set.of("nik", "ktp", "noktp", "nonik", "kependudukan", "ektp", "npwp"),
            PersonalKind.FAMILY_CARD, Set.of("kk", "nokk", "keluarga"),
            PersonalKind.PHONE,
                    Set.of(
                            "telp",
                            "telepon",
                            "telpon",
                            "tlp",
                            "tlpn",
                            "telfon",
                            "tel",
                            "phone",
                            "hp",
                            "nohp",
                            "handphone",
                            "hape",
                            "wa",
                            "nowa",
                            "whatsapp",
                            "whatsap",
                            "wasap",
                            "seluler",
                            "ponsel",
                            "sms",
                            "call",
                            "kontak",
                            "hubungi",
                            "ovo",
                            "gopay",
                            "shopeepay"),
            PersonalKind.EMAIL, Set.of("email", "mail", "surel", "gmail", "imel"),
            PersonalKind.ACCOUNT,
                    Set.of(
                            "rekening",
                            "rek",
                            "norek",
                            "rekeningnya",
                            "bca",
                            "bri",
                            "bni",
                            "btn",
                            "bsi",
                            "mandiri",
                            "bank",
                            "cimb",
                            "danamon",
                            "muamalat"),
            PersonalKind.VEHICLE, Set.of("plat", "nopol", "polisi", "platnya", "nopolnya", "pelat"));

    static Cue before(String text, int start) {
        List<String> words = new ArrayList<>();
        int end = start;
        int least = Math.max(0, start - REACH);
        while (words.size() < MOST_WORDS) {
            while (end > least && isBetween(text.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > least && isOfWord(text.charAt(begin - 1))) {
                begin--;
            }
            if (begin == end) {
                break;
            }
            words.add(text.substring(begin, end).toLowerCase(Locale.ROOT));
            end = begin;
        }
        return new Cue(List.copyOf(words));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c);
    }

    private static boolean isBetween(char c) {
        return c == ' '
                || c == '\u00a0'
                || c == '.'
                || c == ':'
                || c == '('
                || c == '-'
                || c == '='
                || c == '/'
                || c == '*'
                || c == ','
                || c == '"'
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '+'
                || c == '#';
    }

    boolean names(PersonalKind kind) {
        return words.stream().limit(MOST_WORDS - 1L).anyMatch(NAMES.getOrDefault(kind, Set.of())::contains);
    }

    /** True where the nearest words say that the number counts something. */
    boolean isOfSomethingElse() {
        return words.stream().limit(2).anyMatch(NOT_PERSONAL::contains);
    }

    /** True for a word that names a kind of number. */
    static boolean says(String word) {
        return NAMES.values().stream().anyMatch(names -> names.contains(word));
    }

    /** What the nearest word that says anything says. */
    Set<PersonalKind> kinds() {
        for (String word : words) {
            Set<PersonalKind> said = EnumSet.noneOf(PersonalKind.class);
            NAMES.forEach((kind, names) -> {
                if (names.contains(word)) {
                    said.add(kind);
                }
            });
            if (!said.isEmpty()) {
                return said;
            }
        }
        return Set.of();
    }
}
