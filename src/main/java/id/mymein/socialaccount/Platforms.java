package id.mymein.socialaccount;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The platforms at one moment, in the order in which people are shown them.
 *
 * @param shorteners hosts that hide where an address leads
 */
public record Platforms(List<Platform> all, Set<String> shorteners) {

    public Platforms {
        all = List.copyOf(all);
        shorteners = Set.copyOf(shorteners);
    }

    public Optional<Platform> find(String key) {
        return all.stream().filter(platform -> platform.key().equals(key)).findFirst();
    }

    /** The name of a platform; the key where there is none of that key. */
    public String label(String key) {
        return find(key).map(Platform::label).orElse(key);
    }

    /** The platforms on which every village is expected. */
    public List<Platform> expected() {
        return all.stream().filter(Platform::expected).toList();
    }

    Optional<Platform> atHost(String host) {
        return all.stream().filter(platform -> platform.hosts().contains(host)).findFirst();
    }

    /** A platform to which a host belongs that is not one of its own addresses: {@code developers.facebook.com}. */
    Optional<Platform> aboveHost(String host) {
        return all.stream()
                .filter(platform -> platform.hosts().stream().anyMatch(own -> host.endsWith("." + own)))
                .findFirst();
    }

    /** By its key or by what people call it. */
    Optional<Platform> called(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(platform -> !platform.web())
                .filter(platform -> platform.key().equals(wanted)
                        || platform.label().toLowerCase(Locale.ROOT).equals(wanted)
                        || platform.nicknames().contains(wanted))
                .findFirst();
    }

    Collection<String> brands() {
        return all.stream().filter(Platform::brand).map(Platform::key).toList();
    }
}
