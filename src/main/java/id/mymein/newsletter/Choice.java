package id.mymein.newsletter;

import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to read.
 *
 * @param region the place and all below it; null for everywhere
 * @param categories slugs; empty for all kinds of news
 */
record Choice(Frequency frequency, @Nullable RegionCode region, List<String> categories) {

    /** Whose wish it is, in the module that keeps wishes. */
    static final String KIND = "newsletter";

    private static final String PART = ";";
    private static final int PARTS = 3;

    Choice {
        categories = categories.stream().distinct().sorted().toList();
    }

    static Choice everything(Frequency frequency) {
        return new Choice(frequency, null, List.of());
    }

    /** The topic that a wish is kept by: the same for the same choice. */
    String topic() {
        return frequency.slug() + PART + (region == null ? "" : region.value()) + PART + String.join(",", categories);
    }

    /** How the topics of all choices of that frequency begin. */
    static String beginning(Frequency frequency) {
        return frequency.slug() + PART;
    }

    /** Empty where it is no topic of ours. */
    static Optional<Choice> read(String topic) {
        String[] parts = topic.split(PART, -1);
        return parts.length == PARTS
                ? Frequency.of(parts[0])
                        .map(frequency -> new Choice(
                                frequency,
                                parts[1].isEmpty() ? null : new RegionCode(parts[1]),
                                parts[2].isEmpty() ? List.of() : List.of(parts[2].split(","))))
                : Optional.empty();
    }

    boolean covers(RegionCode place, String category) {
        return (region == null || region.contains(place)) && (categories.isEmpty() || categories.contains(category));
    }
}
