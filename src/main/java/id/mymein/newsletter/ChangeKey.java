package id.mymein.newsletter;

import id.mymein.newsroom.StoryId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A correction or a withdrawal, as a letter's row names it.
 *
 * @param release 0 for a withdrawal
 */
record ChangeKey(StoryId story, int release) {

    static String write(Collection<ChangeKey> some) {
        return some.stream().map(one -> one.story() + ":" + one.release()).collect(Collectors.joining(" "));
    }

    static List<ChangeKey> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(ChangeKey::one).toList();
    }

    private static ChangeKey one(String text) {
        int sign = text.indexOf(':');
        return new ChangeKey(
                new StoryId(UUID.fromString(text.substring(0, sign))), Integer.parseInt(text.substring(sign + 1)));
    }
}
