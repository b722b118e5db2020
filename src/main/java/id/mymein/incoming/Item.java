package id.mymein.incoming;

import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed brought: a possible story.
 *
 * @param link where it stands; empty where its feed does not say
 * @param text plain, paragraphs with blank lines between them
 * @param picture its address; empty for none
 * @param dated null where its site says no date that can be
 * @param dateSaid as the site wrote it
 * @param at by which it stands in the list: its date, or when it was first seen
 * @param draft null while there is no story of it
 * @param told true where the public reads that story
 */
public record Item(
        ItemId id,
        Source source,
        String link,
        String title,
        String text,
        String picture,
        @Nullable Instant dated,
        String dateSaid,
        Instant at,
        ItemState state,
        @Nullable Draft draft,
        boolean told) {

    private static final int EXCERPT = 400;

    /**
     * Whose it is.
     *
     * @param official the region's own site
     * @param rights what it says of the use of its texts; may be empty
     */
    public record Source(FeedId feed, String name, String site, RegionCode region, boolean official, String rights) {}

    /** @param office for which it is written */
    public record Draft(StoryId story, OfficeId office) {}

    /** The beginning of the text, cut between two words. */
    public String excerpt() {
        return cut(text.replaceAll("\\s+", " "), EXCERPT);
    }

    static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, length - 1));
        int space = start.lastIndexOf(' ');
        return (space > length / 2 ? start.substring(0, space) : start).strip() + "…";
    }
}
