package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a survey says.
 *
 * @param index null where nobody answered
 * @param comments masked, the newest first
 * @param typed how many answers came on paper
 */
record SurveyReport(
        Survey survey,
        List<Element> elements,
        @Nullable SurveyIndex index,
        List<Profile> profiles,
        List<Comment> comments,
        List<FollowUp> followUps,
        long typed) {

    SurveyReport {
        elements = List.copyOf(elements);
        profiles = List.copyOf(profiles);
        comments = List.copyOf(comments);
        followUps = List.copyOf(followUps);
    }

    /** How many gave which answer to a question about themselves; the empty option for none. */
    record Profile(ProfileQuestion question, List<Count> counts) {
        Profile {
            counts = List.copyOf(counts);
        }
    }

    record Count(String option, long people) {}

    record Comment(LocalDate on, String text) {}

    String decimal(BigDecimal number, Locale locale) {
        return DecimalText.of(number, locale);
    }

    /** The plan for an element, or null. */
    @Nullable
    FollowUp followUp(int number) {
        return followUps.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(null);
    }
}
