package id.mymein.aspiration.survey;

import java.util.regex.Pattern;

/** Takes out of a comment what could tell of a person: the one place through which every shown comment goes. */
final class CommentMask {

    private static final String HIDDEN = "•••";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    /** National identity numbers (16 digits) and numbers of telephones, with whatever people put between the digits. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{N}])\\+?\\p{N}(?:[ .()/-]{0,2}\\p{N}){7,19}(?![\\p{N}])");

    private CommentMask() {}

    static String of(String comment) {
        return NUMBER.matcher(EMAIL.matcher(comment).replaceAll(HIDDEN)).replaceAll(HIDDEN);
    }
}
