package id.mymein.newsroom.web;

import id.mymein.newsroom.Category;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Revision;
import java.util.List;
import java.util.Locale;

/**
 * Two people wrote on the same story: both versions, side by side.
 *
 * @param theirs what was saved meanwhile
 * @param author who saved it
 * @param send true where the person was about to send
 */
record WriteConflict(
        WriteSubject subject,
        Content mine,
        Revision theirs,
        String author,
        PlaceChoices places,
        List<Category> categories,
        boolean send) {

    /** A category's name; what is none stands as it is. */
    String category(String slug, Locale locale) {
        return categories.stream()
                .filter(category -> category.slug().equals(slug))
                .map(category -> category.label(locale))
                .findFirst()
                .orElse(slug);
    }
}
