package id.mymein.socialaccount.web;

import id.mymein.identity.AccountId;
import id.mymein.socialaccount.AccountCare.Audience;
import id.mymein.socialaccount.AccountCare.Task;
import id.mymein.socialaccount.AccountEvent;
import id.mymein.socialaccount.AccountState;
import id.mymein.socialaccount.AccountStep;
import id.mymein.socialaccount.Contact;
import id.mymein.socialaccount.PageChecks.Check;
import id.mymein.socialaccount.Platforms;
import id.mymein.socialaccount.Proof;
import id.mymein.socialaccount.Resemblance;
import id.mymein.socialaccount.SocialAccount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account before its keepers.
 *
 * @param place name of the office's place, with the district's; empty where nobody knows it
 * @param known what is on record beside it
 * @param link what a profile must link to, to be proven by it
 */
record AccountPage(
        SocialAccount account,
        Platforms platforms,
        String place,
        Known known,
        May may,
        String link,
        Map<AccountId, String> names,
        String told,
        FormPage.@Nullable Told problem) {

    /** What is on record. */
    record Known(
            List<Resemblance> alike,
            List<AccountStep> history,
            List<Proof> proofs,
            List<Contact> contacts,
            List<Audience> audience,
            List<Task> tasks,
            List<Check> checks) {}

    /** @param steps that this person may take with it */
    record May(boolean keep, boolean register, List<AccountEvent> steps) {}

    String path() {
        return SocialMenu.PATH + "/" + account.id();
    }

    String label() {
        return platforms.label(account.address().platform());
    }

    String label(SocialAccount other) {
        return platforms.label(other.address().platform());
    }

    String name(@Nullable AccountId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** True while a proof can be given and is wanted. */
    boolean toProve() {
        return !account.state().ended() && !account.standing().proven();
    }

    boolean confirmable() {
        return may.keep() && (account.state() == AccountState.VERIFIED || account.state() == AccountState.DORMANT);
    }

    /** The steps of a registrar that have a button here; the verifying one stands above the others. */
    List<AccountEvent> others() {
        return may.steps().stream()
                .filter(event ->
                        event != AccountEvent.VERIFY && event != AccountEvent.RENAME && event != AccountEvent.HAND_OVER)
                .toList();
    }

    boolean may(AccountEvent event) {
        return may.steps().contains(event);
    }

    /** Where a step is taken. */
    String to(AccountEvent event) {
        return path() + "/" + StepController.address(event);
    }
}
