package id.mymein.aspiration.similar;

import id.mymein.aspiration.text.Words;
import id.mymein.aspiration.text.Words.Word;
import id.mymein.region.RegionCode;
import java.util.List;

/** The words by which aspirations are compared. */
final class SimilarWords {

    private static final int MOST = 200;
    private static final int SHORTEST = 3;
    private static final int DISTRICT_LENGTH = 8;

    private SimilarWords() {}

    /** Each once, in their order. */
    static List<String> of(String text) {
        return Words.of(text).stream()
                .filter(word -> !word.isCommon())
                .map(Word::form)
                .filter(form -> form.length() >= SHORTEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The district of a village, else the region itself: what is said of a whole regency is compared with such. */
    static String district(RegionCode region) {
        String code = region.value();
        return code.length() <= DISTRICT_LENGTH ? code : code.substring(0, DISTRICT_LENGTH);
    }

    static String[] within(String district, List<String> words) {
        return words.stream().map(word -> district + " " + word).toArray(String[]::new);
    }
}
