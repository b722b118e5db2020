package id.mymein.newsroom;

import java.util.List;

/**
 * Where the newsroom learns what evidence lies with a story. The module of the police keeps it; this is its door for the rest of
 * the house, which has no business with how it is kept. Whoever asks has checked already that the reader may see the story.
 */
public interface EvidenceSource {

    /** All pieces from the first to the last, withdrawn ones too; empty where there are none or no such story. */
    List<Evidence> of(StoryId story);
}
