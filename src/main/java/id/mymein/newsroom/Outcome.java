package id.mymein.newsroom;

/** What came of a step. */
public sealed interface Outcome {

    /** @param state where the work stands now */
    record Done(StoryId story, StoryState state) implements Outcome {}

    /** Nothing was changed. */
    record Refused(Refusal reason) implements Outcome {}
}
