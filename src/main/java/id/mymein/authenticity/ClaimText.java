package id.mymein.authenticity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a claim check says, in words as they were typed; whether it is complete is for {@link ClaimRules} to say.
 *
 * @param claim what is being said
 * @param seenWhere where that was seen; may be empty
 * @param seenOn the day on which it was seen, in ISO 8601; may be empty
 * @param verdict slug of a {@link Verdict}; empty as long as there is none
 * @param answer the verdict's reason in a sentence or two
 * @param explanation the whole of it, in plain paragraphs
 * @param region code of the place that it is about
 * @param change what is different from the edition before, for the public; empty in the first
 */
public record ClaimText(
        String claim,
        String seenWhere,
        String seenOn,
        String verdict,
        String answer,
        String explanation,
        List<Source> sources,
        String region,
        String change) {

    public ClaimText {
        sources = List.copyOf(sources);
    }

    /**
     * What a verdict rests on.
     *
     * @param address on the web; empty for what is not there
     */
    public record Source(String label, String address) {

        boolean empty() {
            return label.isEmpty() && address.isEmpty();
        }
    }

    public static ClaimText empty() {
        return new ClaimText("", "", "", "", "", "", List.of(), "", "");
    }

    /** Empty as long as there is none. */
    public Optional<Verdict> ruling() {
        return Verdict.of(verdict);
    }

    /** Of a text that the rules let pass; empty where no day is named. */
    public Optional<LocalDate> seenDay() {
        return seenOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(seenOn));
    }

    ClaimText with(List<Source> others, String place) {
        return new ClaimText(claim, seenWhere, seenOn, verdict, answer, explanation, others, place, change);
    }

    /** As the beginning of a correction: what changed is still to be said. */
    ClaimText published() {
        return new ClaimText(claim, seenWhere, seenOn, verdict, answer, explanation, sources, region, "");
    }
}
