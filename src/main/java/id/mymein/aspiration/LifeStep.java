package id.mymein.aspiration;

/**
 * A step that somebody wants to take.
 *
 * @param text an answer, a question, a reason; empty for none
 * @param given which of the things that a step can need came with it
 */
record LifeStep(AspirationEvent event, By by, String text, Given given) {

    /**
     * @param category true where a category that exists was named
     * @param offices true where at least one office was named that may get it
     * @param target true where one was named that this can be merged into
     * @param evidence true where something shows that the work was done
     * @param rating true where a satisfaction from 1 to 4 was given
     */
    record Given(boolean category, boolean offices, boolean target, boolean evidence, boolean rating) {

        static final Given NOTHING = new Given(false, false, false, false, false);
        static final Given EVERYTHING = new Given(true, true, true, true, true);

        static Given ofCategory() {
            return new Given(true, false, false, false, false);
        }

        static Given ofOffices(boolean any) {
            return new Given(false, any, false, false, false);
        }

        static Given ofTarget(boolean any) {
            return new Given(false, false, any, false, false);
        }

        static Given ofEvidence(boolean any) {
            return new Given(false, false, false, any, false);
        }

        static Given ofRating(boolean any) {
            return new Given(false, false, false, false, any);
        }
    }
}
