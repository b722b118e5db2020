package id.mymein.aspiration.sending;

import id.mymein.aspiration.similar.SimilarCases;
import id.mymein.aspiration.text.Personal;
import id.mymein.aspiration.text.PersonalData;
import id.mymein.aspiration.text.Shouting;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** What helps somebody who writes: what is better left out, what it seems to be about, who said the same. */
@Component
public class Hints {

    /** More would be read by nobody. */
    private static final int MOST = 3;

    private final Categories categories;
    private final SimilarCases similar;

    Hints(Categories categories, SimilarCases similar) {
        this.categories = categories;
        this.similar = similar;
    }

    /**
     * What may be told of a text.
     *
     * @param category slug; empty where the words speak for none
     * @param loud true where it is written in capital letters
     */
    public record Hint(String category, List<Personal> personal, boolean loud, List<SimilarCases.Match> similar) {
        public static final Hint NONE = new Hint("", List.of(), false, List.of());

        public Hint {
            personal = List.copyOf(personal);
            similar = List.copyOf(similar);
        }

        /** True where the writer should look again. */
        public boolean any() {
            return !personal.isEmpty() || loud || !similar.isEmpty();
        }
    }

    /** @param region code as it was chosen; any text */
    public Hint of(String title, String body, String region) {
        String text = Typed.text(title + "\n" + body);
        if (text.isBlank()) {
            return Hint.NONE;
        }
        return new Hint(
                categories.guess(text).orElse(""),
                PersonalData.find(text),
                Shouting.isLoud(body),
                RegionCode.isCode(region) ? similar(new RegionCode(region), text) : List.of());
    }

    private List<SimilarCases.Match> similar(RegionCode region, String text) {
        return similar.find(region, text).stream().limit(MOST).toList();
    }
}
