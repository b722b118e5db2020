package id.mymein.watching;

import java.util.List;

/**
 * What a person wants to see.
 *
 * @param categories slugs; none for all
 * @param digest whether a letter comes each week
 */
public record Choice(Reach reach, List<String> categories, boolean digest) {

    static final Choice USUAL = new Choice(Reach.REGENCY, List.of(), false);

    public Choice {
        categories = List.copyOf(categories);
    }
}
