package id.mymein.newsletter;

import java.time.Instant;
import java.util.List;

/**
 * A letter as one reader's choice shows it.
 *
 * @param name what it is about
 * @param until of what was published until then it tells
 * @param introduction an editor's line, in Indonesian; may be empty
 * @param changes corrections and withdrawals of what earlier letters told
 * @param more how many stories it does not show
 * @param path where all of them are to be read
 * @param leave the absolute address where it is left; empty in a preview
 */
record LetterView(
        String name,
        Instant until,
        String introduction,
        List<Note> changes,
        List<Line> stories,
        int more,
        String path,
        String leave) {

    /**
     * What became of a story.
     *
     * @param text what was wrong, or why it was withdrawn
     */
    record Note(boolean withdrawn, String title, String path, String text) {}

    /** @param about its place and its kind of news */
    record Line(String title, String path, String summary, String about, Instant publishedAt, boolean urgent) {}
}
