package id.mymein.newsroom.desk;

import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says on the next page what was done, once.
 *
 * @param word of what was done
 * @param state where the story stands since then
 */
record Flash(String word, StoryId story, String title, StoryState state) implements Serializable {

    private static final String NAME = "desk";

    void on(RedirectAttributes next) {
        next.addFlashAttribute(NAME, this);
    }

    static @Nullable Flash in(Model model) {
        return model.getAttribute(NAME) instanceof Flash flash ? flash : null;
    }

    /** Message key; it takes the title. */
    String key() {
        return "newsroom.desk.done." + word;
    }
}
