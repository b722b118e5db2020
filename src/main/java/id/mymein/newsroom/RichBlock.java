package id.mymein.newsroom;

import java.util.List;

/**
 * One block of a story's body.
 *
 * @param lines one for a paragraph or heading; the items of a list; the paragraphs of a quote; the id of a
 *     photo; none is blank
 */
record RichBlock(Kind kind, List<StyledText> lines) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        SUBHEADING,
        BULLETS,
        NUMBERS,
        QUOTE,
        PHOTO
    }
}
