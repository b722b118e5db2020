package id.mymein.portal.official;

import id.mymein.identity.Office;
import id.mymein.region.Region;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page.
 *
 * @param asked what was asked for, as people call it
 * @param platform the name of its platform; empty where nobody said it
 * @param account the official one, the one that was it, or the nearest; null for none
 * @param office whose that is; null where it is no longer known
 * @param place where the office is; null where the region is no longer in the tree
 * @param district above a village; null elsewhere
 * @param marked what was asked for, with what is different in the official one
 * @param history from the first to the last; empty where the account is not asked about itself
 * @param path of this answer, for search engines; empty for one that they shall not list
 */
public record AnswerView(
        OfficialAnswer answer,
        String asked,
        String platform,
        @Nullable PublicAccount account,
        @Nullable Office office,
        @Nullable Region place,
        @Nullable Region district,
        List<Difference.Part> marked,
        List<OfficialAccounts.Event> history,
        String path) {

    public AnswerView {
        marked = List.copyOf(marked);
        history = List.copyOf(history);
    }

    /** Message key of what the page says first. */
    String titleKey() {
        return switch (answer) {
            case OfficialAnswer.Yes yes -> "portal.official.yes";
            case OfficialAnswer.Formerly formerly ->
                formerly.why() == OfficialAnswer.Why.DORMANT
                                || formerly.why() == OfficialAnswer.Why.OVERDUE
                                || formerly.why() == OfficialAnswer.Why.UNPROVEN
                        ? "portal.official.paused"
                        : "portal.official.was";
            case OfficialAnswer.No no when no.warned() -> "portal.official.fake";
            case OfficialAnswer.No no when no.looksAlike() -> "portal.official.alike";
            case OfficialAnswer.No no -> "portal.official.no";
            case OfficialAnswer.NotUnderstood none -> "portal.official.no";
        };
    }

    /** True where all that tells the two apart is where they are. */
    boolean elsewhereOnly() {
        return marked.stream().noneMatch(Difference.Part::differs);
    }
}
