package id.mymein.portal;

import id.mymein.community.GroupKind;
import id.mymein.community.GroupState;
import id.mymein.community.PublishedGroup.Line;
import id.mymein.region.Region;
import java.util.List;
import java.util.Locale;

/**
 * The groups of a regency, with every village that has one and every village that has none.
 *
 * @param path where this is read
 * @param forums of the regency and above it
 * @param drawn whether its boundaries are there to be drawn
 */
record KimMap(Region regency, String path, List<District> districts, List<Line> forums, boolean drawn) {

    private static final int SHORT = 4;

    String land() {
        return MapSection.land(regency);
    }

    /** @param own those of the district itself */
    record District(Region region, List<Tile> tiles, List<Line> own) {

        long covered() {
            return tiles.stream().filter(Tile::active).count();
        }

        /** The villages with a group, active or dormant. */
        List<Tile> with() {
            return tiles.stream().filter(tile -> !tile.groups().isEmpty()).toList();
        }

        List<Tile> without() {
            return tiles.stream().filter(tile -> tile.groups().isEmpty()).toList();
        }
    }

    /** A village. */
    record Tile(Region village, List<Line> groups) {

        boolean active() {
            return groups.stream().anyMatch(group -> group.state() == GroupState.ACTIVE);
        }

        /** {@code active}, {@code dormant} or {@code none}; ends message keys and names a style. */
        String state() {
            return active() ? "active" : groups.isEmpty() ? "none" : "dormant";
        }

        /** To the group where there is one, to the village where there are none or several. */
        String path() {
            return groups.size() == 1 ? KimSection.path(groups.getFirst().slug()) : RegionSection.path(village);
        }

        String sign() {
            return KimMap.sign(village);
        }
    }

    /** As short as a tile is: {@code Maya}, {@code BBD} for Baruh Bahinu Dalam. */
    static String sign(Region village) {
        String[] words = village.name().split("[^\\p{L}\\p{N}]+");
        if (words.length < 2) {
            String name = village.name();
            return name.substring(
                    0, name.offsetByCodePoints(0, Math.min(SHORT, name.codePointCount(0, name.length()))));
        }
        var sign = new StringBuilder();
        for (int n = 0; n < Math.min(SHORT, words.length); n++) {
            sign.append(words[n].isEmpty() ? "" : words[n].substring(0, words[n].offsetByCodePoints(0, 1)));
        }
        return sign.toString().toUpperCase(Locale.ROOT);
    }

    long villages() {
        return districts.stream().mapToLong(district -> district.tiles().size()).sum();
    }

    long covered() {
        return districts.stream().mapToLong(District::covered).sum();
    }

    /** Villages that have none, not even a dormant one. */
    long without() {
        return districts.stream()
                .mapToLong(district -> district.without().size())
                .sum();
    }

    long active() {
        return count(GroupState.ACTIVE);
    }

    long dormant() {
        return count(GroupState.DORMANT);
    }

    private long count(GroupState state) {
        return districts.stream()
                .flatMap(district -> java.util.stream.Stream.concat(
                        district.own().stream(), district.tiles().stream().flatMap(tile -> tile.groups().stream())))
                .filter(group -> group.kind() == GroupKind.KIM && group.state() == state)
                .count();
    }
}
