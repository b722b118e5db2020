package id.mymein.portal.official;

import id.mymein.socialaccount.OfficialAnswer.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * The question form.
 *
 * @param typed what stands in it
 * @param problem why that was not understood; null before anything is asked
 * @param accounts how many wear the badge
 */
public record AskView(String typed, @Nullable NotUnderstood problem, long accounts) {}
