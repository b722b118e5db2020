package id.mymein.socialaccount.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a handle or a name looks like to somebody in a hurry: small Latin letters, digits read as the letters that they resemble,
 * without the words that anybody can add.
 *
 * @param whole all of it, without separators
 * @param place what is left without {@code resmi}, {@code official}, {@code desa} and their like
 * @param kind what the word for the office says; empty where none stands there
 */
public record Look(String whole, String place, String kind) {

    /** Shorter ones resemble too much. */
    static final int SHORTEST = 4;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern END_DIGITS = Pattern.compile("\\d{1,4}$");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    /** Words that say nothing of whose account it is. */
    private static final List<String> ADDED = List.of(
            "officialaccount",
            "official",
            "oficial",
            "offical",
            "officiel",
            "ofisial",
            "ofc",
            "resmi",
            "asli",
            "akun",
            "account",
            "original",
            "realaccount",
            "real",
            "terpercaya",
            "verified",
            "verif",
            "centre",
            "center",
            "humas",
            "admin",
            "new",
            "baru",
            "the",
            "my",
            "info",
            "kami",
            "medsos",
            "page",
            "channel",
            "tv",
            "id",
            "co");

    /** What offices call themselves; the longest first. */
    private static final List<List<String>> KINDS = List.of(
            List.of(
                    "desa",
                    "pemerintahdesa",
                    "pemerintahandesa",
                    "kantordesa",
                    "pemdes",
                    "desa",
                    "kelurahan",
                    "kantorlurah",
                    "kampung",
                    "kepaladesa",
                    "kades",
                    "lurah",
                    "kel",
                    "ds"),
            List.of("kecamatan", "kantorkecamatan", "kantorcamat", "kecamatan", "camat", "kec"),
            List.of("kabupaten", "pemerintahkabupaten", "pemkab", "kabupaten", "bupati", "kab", "pemda"));

    private static final List<String> GENERAL = List.of("pemerintah", "pemerintahan", "kantor");

    /** How the text looks. */
    public static Look of(String text) {
        List<String> words = words(Confusables.latin(text));
        String joined = String.join("", words);
        String kind = "";
        var left = new ArrayList<String>();
        for (String word : words) {
            String seen = letters(word);
            String found = kind(seen);
            if (!found.isEmpty()) {
                kind = kind.isEmpty() ? found : kind;
            } else if (!ADDED.contains(seen) && !GENERAL.contains(seen)) {
                left.add(word);
            }
        }
        return stripped(letters(joined), String.join("", left), kind);
    }

    private static List<String> words(String latin) {
        return SEPARATORS.splitAsStream(latin).filter(word -> !word.isEmpty()).toList();
    }

    private static String kind(String word) {
        return KINDS.stream()
                .filter(names -> names.subList(1, names.size()).contains(word))
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }

    /** Takes away what is written together with the name: {@code pemdesmayanauofficial}. */
    private static Look stripped(String whole, String place, String known) {
        String kind = known;
        String rest = letters(END_DIGITS.matcher(place).replaceFirst(""));
        for (boolean more = true; more; ) {
            more = false;
            String before = rest;
            rest = without(rest, ADDED);
            rest = without(rest, GENERAL);
            for (List<String> names : KINDS) {
                String shorter = withoutFirst(rest, names.subList(1, names.size()));
                if (shorter.length() < rest.length()) {
                    kind = kind.isEmpty() ? names.getFirst() : kind;
                    rest = shorter;
                }
            }
            more = rest.length() < before.length();
        }
        return new Look(once(whole), once(rest), kind);
    }

    private static String without(String text, List<String> words) {
        for (String word : words) {
            boolean enough = text.length() - word.length() >= SHORTEST;
            if (enough && text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
            if (enough && word.length() > 2 && text.startsWith(word)) {
                return text.substring(word.length());
            }
        }
        return text;
    }

    /** Short ones such as {@code kel} begin many names, so they count only before a long rest. */
    private static String withoutFirst(String text, List<String> words) {
        for (String word : words) {
            int rest = text.length() - word.length();
            if (word.length() > 3 && rest >= SHORTEST && text.startsWith(word)) {
                return text.substring(word.length());
            }
        }
        return text;
    }

    /** Digits and signs that stand for letters, read as these. */
    private static String letters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('8', 'b')
                .replace('9', 'g');
    }

    /** What cannot be told apart at a glance is one sign: i and l, rn and m, a letter and the same one twice. */
    private static String once(String text) {
        String merged =
                text.replace("rn", "m").replace("vv", "w").replace('i', 'l').replace('j', 'l');
        return TWICE.matcher(merged.replace("cl", "d")).replaceAll("$1");
    }

    /**
     * Numbers by which looks that are at most one slip apart find each other: of the word itself and of it without each of its
     * letters. Two that share none are further apart.
     */
    public static int[] neighbours(String handle, String name) {
        Set<Integer> numbers = new TreeSet<>();
        add(numbers, of(handle));
        add(numbers, of(name));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void add(Set<Integer> numbers, Look look) {
        String place = look.place();
        if (place.length() < SHORTEST) {
            numbers.add(look.whole().hashCode());
            return;
        }
        numbers.add(place.hashCode());
        for (int at = 0; at < Math.min(place.length(), 40); at++) {
            numbers.add((place.substring(0, at) + place.substring(at + 1)).hashCode());
        }
    }
}
