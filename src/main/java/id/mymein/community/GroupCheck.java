package id.mymein.community;

import java.util.List;

/**
 * One line of the list of what a group should have.
 *
 * @param key message key of what is asked
 * @param arguments fill the message in: texts, or {@link Post}s that are named by their keys
 * @param met true where the group has it
 * @param compulsory true where a group without it is accepted with a reason only
 */
public record GroupCheck(String key, List<Object> arguments, boolean met, boolean compulsory) {

    public GroupCheck {
        arguments = List.copyOf(arguments);
    }

    /** How a decision's record names it: without what people are called. */
    String slug() {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return arguments.stream()
                .filter(Post.class::isInstance)
                .findFirst()
                .map(post -> last + ":" + post)
                .orElse(last);
    }
}
