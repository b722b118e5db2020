package id.mymein.aspiration.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts in capital letters, and how they read when they are said calmly. */
public final class Shouting {

    private static final int FEWEST_LETTERS = 12;
    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 0.6;
    private static final int ENOUGH = 40;

    /** What stays in capitals: offices, papers, schools and the like. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(("RT RW KTP KK NIK SIM STNK BPKB SD SDN MI MIN SMP SMPN MTS SMA SMAN SMK SMKN MAN PAUD TK"
                            + " PDAM PLN PJU LPJU SPBU BBM LPG RSUD RS IGD UGD ICU BPJS KIS PBI DBD TBC PKH BPNT BLT BST DTKS UMKM"
                            + " KIP PIP BOS PPDB SPMB TPG ASN PNS PPPK P3K THR UMK UMR PT CV APBD APBN DPRD DPR PUPR PU DLH BPBD BPN"
                            + " PBB SPPT NPWP TPA TPS IPAL PKL PUNGLI KIM WIB WITA WIT HP WA GPS CCTV TV II III IV VI VII VIII IX PAM TPQ"
                            + " LKS SPP BUMDES KUA TNI POLRI PP KM")
                    .split(" "));

    /** A name follows. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "desa",
            "kecamatan",
            "kec",
            "kabupaten",
            "kab",
            "kelurahan",
            "kel",
            "kota",
            "provinsi",
            "dusun",
            "jalan",
            "jl",
            "jln",
            "jembatan",
            "sungai",
            "pasar",
            "pak",
            "bu",
            "bapak",
            "ibu",
            "haji",
            "puskesmas",
            "masjid",
            "kampung",
            "gunung");

    /** After {@code jalan} and the like these are no names. */
    private static final Set<String> NO_NAMES = Set.of(
            "rusak",
            "berlubang",
            "raya",
            "desa",
            "umum",
            "di",
            "ke",
            "dari",
            "yang",
            "dan",
            "ini",
            "itu",
            "kami",
            "saya",
            "sudah",
            "belum",
            "tidak",
            "utama",
            "lingkungan",
            "kabupaten",
            "provinsi",
            "negara",
            "banjir",
            "tolong",
            "mohon",
            "putus",
            "roboh",
            "ambruk",
            "tercemar",
            "sangat",
            "licin",
            "becek",
            "gelap",
            "menuju",
            "kepala",
            "bupati",
            "camat",
            "kades",
            "sepi",
            "pada",
            "untuk",
            "dengan",
            "tani",
            "usaha",
            "penghubung",
            "kotor",
            "mati",
            "lubang",
            "jalan");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*+");
    private static final List<Character> ENDS = List.of('.', '!', '?', '\n');

    private Shouting() {}

    /** True where most of a text of some length is in capital letters. */
    public static boolean isLoud(String text) {
        long letters = letters(text);
        return letters >= ENOUGH && capitals(text) > letters * MOST;
    }

    /** A title that is clearly in capitals, as a sentence; any other unchanged. */
    public static String calm(String title) {
        long letters = letters(title);
        if (letters < FEWEST_LETTERS || capitals(title) < letters * NEARLY_ALL) {
            return title;
        }
        var calm = new StringBuilder();
        int from = 0;
        String before = "";
        for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(title).results()::iterator) {
            String between = title.substring(from, word.start());
            boolean first =
                    from == 0 || between.chars().anyMatch(c -> ENDS.contains((char) c) && c != '.') || isStop(between);
            String small = word.group().toLowerCase(Locale.ROOT);
            calm.append(between).append(calm(word.group(), small, first || isName(before, small)));
            before = small;
            from = word.end();
        }
        return calm.append(title, from, title.length()).toString();
    }

    /** A full stop before a blank; the one of {@code JL.} has a name behind it anyway. */
    private static boolean isStop(String between) {
        return between.startsWith(".") && between.length() > 1;
    }

    private static String calm(String word, String small, boolean capital) {
        boolean kept = ABBREVIATIONS.contains(word) || word.chars().anyMatch(Character::isDigit);
        if (kept) {
            return word;
        }
        int end = small.offsetByCodePoints(0, 1);
        return capital ? small.substring(0, end).toUpperCase(Locale.ROOT) + small.substring(end) : small;
    }

    private static boolean isName(String before, String small) {
        return BEFORE_NAMES.contains(before) && !NO_NAMES.contains(small);
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                .count();
    }

    private static long capitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count();
    }
}
