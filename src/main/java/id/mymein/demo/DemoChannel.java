package id.mymein.demo;

import id.mymein.distribution.ChannelKind;
import java.util.List;
import java.util.Map;

/**
 * A channel of the demo: one that shows how channels look, and goes nowhere.
 *
 * @param settings by their names, with words where a real one has a token
 * @param categories slugs of what goes there unless an editor says otherwise
 * @param from of the day, {@code HH:mm}
 * @param gap minutes between two posts
 * @param why it is paused
 */
record DemoChannel(
        String key,
        ChannelKind kind,
        String name,
        Map<String, String> settings,
        List<String> categories,
        String from,
        String to,
        int gap,
        int anHour,
        String why) {

    /** Under which its id is remembered. */
    String ledgerKey() {
        return ledgerKey(key);
    }

    static String ledgerKey(String key) {
        return "made:channel:" + key;
    }
}
