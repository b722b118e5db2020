package id.mymein.distribution;

import java.net.URI;
import java.util.Map;

/**
 * How a connector gets into a channel.
 *
 * @param settings by the names that the connector asked for, open and secret ones
 */
public record Access(ChannelId channel, Map<String, String> settings) {

    public Access {
        settings = Map.copyOf(settings);
    }

    /** Empty where it was not set. */
    public String get(String setting) {
        return settings.getOrDefault(setting, "");
    }

    /** An address below the one that a setting holds. */
    public URI at(String setting, String path) {
        return URI.create(get(setting).replaceFirst("/+$", "") + path);
    }

    /** Never what is in it. */
    @Override
    public String toString() {
        return "access to channel " + channel;
    }
}
