package id.mymein.aspiration.similar;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationState;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds public aspirations of the same district that speak of the same thing.
 *
 * <p>Words weigh by their rarity in the district (inverse document frequency, Spärck Jones 1972). Only the rarest words of a text
 * look candidates up, as many of them as a budget allows, so that a question costs the same with a thousand aspirations and with a
 * million; the other words only weigh what was found.
 */
@Component
public class SimilarCases {

    /** So many entries of the index are read at most. */
    private static final int BUDGET = 1_500;

    /** The rarest word is looked up whatever it costs, up to this. */
    private static final int TOO_COMMON = 5_000;

    private static final int MOST = 5;

    /** The least part of a text's weight that both must have, where the text has at least {@link #ENOUGH} words. */
    private static final double LEAST = 0.35;

    private static final int ENOUGH = 3;

    private final JdbcClient jdbc;

    SimilarCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A public aspiration.
     *
     * @param number in its public address
     * @param likeness from 0 to 1: which part of the text's weight it shares
     */
    public record Match(AspirationId id, long number, String title, AspirationState state, double likeness) {}

    private record Candidate(UUID id, List<String> words) {}

    /** The likeliest first; none where the text says too little. */
    @Transactional(readOnly = true)
    public List<Match> find(RegionCode region, String text) {
        String district = SimilarWords.district(region);
        List<String> words = SimilarWords.of(text);
        if (words.size() < ENOUGH) {
            return List.of();
        }
        Map<String, Integer> documents = documents(district, words);
        List<String> rare = rare(words, documents);
        if (rare.isEmpty()) {
            return List.of();
        }
        Map<String, Double> weights = weights(words, documents);
        double whole =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<UUID, Double> likeness = new HashMap<>();
        for (Candidate candidate : candidates(district, rare)) {
            double shared = candidate.words().stream()
                    .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                    .sum();
            likeness.put(candidate.id(), shared / whole);
        }
        List<UUID> best = likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return matches(best, likeness);
    }

    private Map<String, Integer> documents(String district, List<String> words) {
        Map<String, Integer> documents = new HashMap<>();
        jdbc.sql("""
                select word, documents from aspiration_word
                where district = :district and word = any (:words) and documents > 0""")
                .param("district", district)
                .param("words", words.toArray(String[]::new))
                .query((row, n) -> documents.put(row.getString("word"), row.getInt("documents")))
                .list();
        return documents;
    }

    /** The rarest words that are known in the district, as many as the budget allows and one at least. */
    private static List<String> rare(List<String> words, Map<String, Integer> documents) {
        List<String> known = words.stream()
                .filter(documents::containsKey)
                .sorted(Comparator.comparing(word -> documents.getOrDefault(word, 0)))
                .toList();
        List<String> rare = new ArrayList<>();
        int cost = 0;
        for (String word : known) {
            cost += documents.getOrDefault(word, 0);
            if (cost > (rare.isEmpty() ? TOO_COMMON : BUDGET)) {
                break;
            }
            rare.add(word);
        }
        return rare;
    }

    /**
     * A word that nobody in the district used yet weighs most: whoever uses it says something new. The commonest word of the text
     * stands for the number of aspirations.
     */
    private static Map<String, Double> weights(List<String> words, Map<String, Integer> documents) {
        int all = documents.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<String, Double> weights = new HashMap<>();
        words.forEach(word -> weights.put(word, Math.log(1 + (all + 1.0) / (1 + documents.getOrDefault(word, 0)))));
        return weights;
    }

    private List<Candidate> candidates(String district, List<String> rare) {
        int code = district.length() + 1;
        return jdbc.sql("select aspiration_id, words from aspiration_words where words && :rare::text[] limit :most")
                .param("rare", SimilarWords.within(district, rare))
                .param("most", TOO_COMMON)
                .query((row, n) -> new Candidate(
                        row.getObject("aspiration_id", UUID.class),
                        Arrays.stream((String[]) row.getArray("words").getArray())
                                .map(word -> word.substring(code))
                                .toList()))
                .list();
    }

    private List<Match> matches(List<UUID> best, Map<UUID, Double> likeness) {
        return jdbc
                .sql("select id, number, public_title, state from aspiration where id = any (:ids)")
                .param("ids", best.toArray(UUID[]::new))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Match(
                            new AspirationId(id),
                            row.getLong("number"),
                            row.getString("public_title"),
                            AspirationState.valueOf(row.getString("state")),
                            likeness.getOrDefault(id, 0.0));
                })
                .list()
                .stream()
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .toList();
    }
}
