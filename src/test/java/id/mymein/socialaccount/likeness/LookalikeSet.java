package id.mymein.socialaccount.likeness;

import id.mymein.platform.EditDistance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the generated pairs of src/test/resources/lookalikes; how and why stands in the README there. */
final class LookalikeSet {

    static final Path HOME = Path.of("src/test/resources/lookalikes");

    private static final List<String> SHAPES = List.of("desa.%s", "desa_%s", "pemdes%s", "pemdes.%s", "desa%s");
    private static final List<String> ORGANISATIONS = List.of(
            "karangtaruna.%s",
            "bumdes_%s", "pkk.%s", "posyandu%s", "sdn1%s", "puskesmas.%s", "wisata.%s", "kkn_%s", "pasar%s");

    /** A pair, and what was done to make it. */
    record Pair(String official, String other, boolean alike, String trick) {
        String line() {
            return official + "," + other + "," + (alike ? "yes" : "no") + "," + trick;
        }
    }

    private record Trick(String name, UnaryOperator<String> work) {}

    private final Random random;
    private final List<String> villages;

    private LookalikeSet(long seed, int parity) {
        this.random = new Random(seed);
        List<String> all = villages();
        this.villages = IntStream.range(0, all.size())
                .filter(n -> n % 2 == parity)
                .mapToObj(all::get)
                .toList();
    }

    /** Those by which the rules were written. */
    static List<Pair> dev() {
        var set = new LookalikeSet(20261126, 0);
        return set.pairs(200, set.known());
    }

    /** Those that are scored. */
    static List<Pair> scored() {
        var set = new LookalikeSet(20270101, 1);
        var tricks = new ArrayList<>(set.known());
        tricks.addAll(set.unknown());
        return set.pairs(440, tricks);
    }

    static List<Pair> read(String file) {
        try {
            return Files.readAllLines(HOME.resolve(file)).stream()
                    .map(line -> line.split(",", 4))
                    .map(parts -> new Pair(parts[0], parts[1], parts[2].equals("yes"), parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> villages() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/regions/villages.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", 3)[2])
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                    .filter(name -> name.length() >= 4)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Pair> pairs(int count, List<Trick> tricks) {
        var pairs = new LinkedHashSet<Pair>();
        for (int n = 0; pairs.size() < count / 2; n++) {
            Trick trick = tricks.get(n % tricks.size());
            String official = official(any(villages));
            String other = trick.work().apply(official);
            if (!other.equals(official)) {
                pairs.add(new Pair(official, other, true, trick.name()));
            }
        }
        for (int n = 0; pairs.size() < count; n++) {
            pairs.add(different(n));
        }
        return List.copyOf(pairs);
    }

    private String official(String village) {
        return any(SHAPES).formatted(village);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Pair different(int n) {
        String village = villages.get(n * 7 % villages.size());
        String official = official(village);
        return switch (n % 4) {
            case 0 ->
                new Pair(
                        official, official(nearest(village, n / 4 % 3)), false, "the village that is spelt most alike");
            case 1 ->
                new Pair(official, any(ORGANISATIONS).formatted(village), false, "another organisation of the village");
            case 2 -> new Pair(official, "kecamatan." + village, false, "the sub-district called like the village");
            default -> new Pair(official, official(other(village)), false, "any other village");
        };
    }

    private String other(String village) {
        String other = any(villages);
        return other.equals(village) ? nearest(village, 0) : other;
    }

    private String nearest(String village, int rank) {
        return villages.stream()
                .filter(other -> !other.equals(village))
                .sorted(Comparator.comparingInt((String other) -> EditDistance.of(village, other, 30)))
                .skip(rank)
                .findFirst()
                .orElseThrow();
    }

    private List<Trick> known() {
        return List.of(
                new Trick("digit for a letter", text -> swap(text, "aeiost", "431057")),
                new Trick(
                        "known word behind", text -> text + any(List.of("_official", ".resmi", "_id", "asli", ".ofc"))),
                new Trick(
                        "other separators",
                        text -> text.contains(".") ? text.replace('.', '_') : text.replaceFirst("desa|pemdes", "$0.")),
                new Trick("letter twice", text -> at(text, (before, sign, after) -> before + sign + sign + after)),
                new Trick("Cyrillic letter", text -> swap(text, "aeopcyx", "аеорсух")),
                new Trick(
                        "other word for the office",
                        text -> text.startsWith("desa")
                                ? text.replaceFirst("desa[._]?", "pemdes")
                                : text.replaceFirst("pemdes[.]?", "desa_")),
                new Trick("letter dropped", text -> at(text, (before, sign, after) -> before + after)));
    }

    private List<Trick> unknown() {
        return List.of(
                new Trick(
                        "letters changed places",
                        text -> at(
                                text,
                                (before, sign, after) -> after.isEmpty()
                                        ? before + sign
                                        : before + after.charAt(0) + sign + after.substring(1))),
                new Trick("neighbouring key", text -> swap(text, "aiueonrtm", "suyirmtyn")),
                new Trick(
                        "rn for m, l for i",
                        text -> text.contains("m") ? text.replaceFirst("m", "rn") : text.replaceFirst("i", "l")),
                new Trick("Greek letter", text -> swap(text, "aopvu", "αορνυ")),
                new Trick("known word in front", text -> any(List.of("official.", "resmi_", "the.", "akun")) + text),
                new Trick(
                        "unknown word behind",
                        text -> text + any(List.of("_terkini", ".pelayanan", "_bantuan", ".kabar", "_warga"))),
                new Trick("year behind", text -> text + any(List.of("2024", "_2026", "01"))),
                new Trick(
                        "without the word for the office",
                        text -> text.replaceFirst("(?:desa|pemdes)[._]?", "") + "_official"));
    }

    private interface Change {
        String at(String before, char sign, String after);
    }

    /** Somewhere in the name itself, never in the word for the office. */
    private String at(String text, Change change) {
        int from = text.startsWith("pemdes") ? 7 : 5;
        int at = from + random.nextInt(Math.max(1, text.length() - from - 1));
        return change.at(text.substring(0, at), text.charAt(at), text.substring(at + 1));
    }

    private String swap(String text, String from, String to) {
        int start = text.startsWith("pemdes") ? 6 : 4;
        List<Integer> places = IntStream.range(start, text.length())
                .filter(at -> from.indexOf(text.charAt(at)) >= 0)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + to.charAt(from.indexOf(text.charAt(at))) + text.substring(at + 1);
    }

    static void write(String file, List<Pair> pairs) throws IOException {
        Files.writeString(
                HOME.resolve(file),
                pairs.stream().map(pair -> pair.line() + "\n").collect(Collectors.joining()));
    }
}
