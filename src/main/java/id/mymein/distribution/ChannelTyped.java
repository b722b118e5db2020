package id.mymein.distribution;

import java.util.List;
import java.util.Map;

/**
 * A channel as somebody typed it.
 *
 * @param office id of the one whose it is; of no matter once it is there
 * @param settings by their names; a secret that was left empty stays as it is
 * @param categories slugs
 * @param regions codes
 * @param from {@code HH:mm}
 * @param to {@code HH:mm}
 * @param gap minutes
 * @param anHour posts
 */
public record ChannelTyped(
        String office,
        String name,
        Map<String, String> settings,
        boolean automatic,
        List<String> categories,
        List<String> regions,
        String from,
        String to,
        String gap,
        String anHour) {

    public ChannelTyped {
        settings = Map.copyOf(settings);
        categories = List.copyOf(categories);
        regions = List.copyOf(regions);
    }
}
