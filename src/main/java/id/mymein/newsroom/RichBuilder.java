package id.mymein.newsroom;

import id.mymein.newsroom.RichBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks in the one form that they have: nothing blank, no needless white space, neighbouring lists joined. */
final class RichBuilder {

    private final List<RichBlock> blocks = new ArrayList<>();

    void add(Kind kind, StyledText text) {
        switch (kind) {
            case PARAGRAPH -> text.paragraphs().forEach(part -> put(kind, part));
            case QUOTE -> text.paragraphs().forEach(part -> gather(kind, part));
            case BULLETS, NUMBERS -> gather(kind, text.joined("\n"));
            case HEADING, SUBHEADING, PHOTO -> put(kind, text.joined(" "));
        }
    }

    private void gather(Kind kind, StyledText line) {
        if (!line.isEmpty() && !blocks.isEmpty() && blocks.getLast().kind() == kind) {
            blocks.getLast().lines().add(line);
        } else {
            put(kind, line);
        }
    }

    private void put(Kind kind, StyledText line) {
        if (!line.isEmpty()) {
            blocks.add(new RichBlock(kind, new ArrayList<>(List.of(line))));
        }
    }

    List<RichBlock> blocks() {
        return blocks;
    }
}
