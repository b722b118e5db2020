package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimRules;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.ClaimText.Source;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a claim check.
 *
 * @param version 0 for a new one
 * @param story where a new one begins with a story; null for none
 * @param correcting true where the public reads an earlier edition
 * @param returned why the editors gave it back; empty where they did not
 * @param places the regencies of the police, each with its districts
 * @param problem message key of what stands in the way of all of it; null where nothing does
 */
record ClaimFormPage(
        ClaimCheckId id,
        int version,
        @Nullable StoryId story,
        boolean correcting,
        String returned,
        ClaimText text,
        List<Place> places,
        FormErrors errors,
        @Nullable String problem) {

    private static final int ROWS = 2;

    /** A region that can be chosen, with what lies below it. */
    record Place(Region region, List<Place> below) {}

    boolean fresh() {
        return version == 0;
    }

    String action() {
        return fresh() ? ClaimMenu.PATH : ClaimMenu.PATH + "/" + id + "/isi";
    }

    String back() {
        return fresh() ? ClaimMenu.PATH : ClaimMenu.PATH + "/" + id;
    }

    /** Lines for sources that are always to be seen: those with something in them, and at least {@value #ROWS}. */
    List<Row> rows() {
        return rows(1, Math.max(ROWS, text.sources().size()));
    }

    /** Lines that can be unfolded. */
    List<Row> moreRows() {
        return rows(rows().size() + 1, ClaimRules.MOST_SOURCES);
    }

    private List<Row> rows(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(n ->
                        new Row(n, n <= text.sources().size() ? text.sources().get(n - 1) : new Source("", "")))
                .toList();
    }

    record Row(int number, Source source) {}
}
