package id.mymein.socialaccount.web;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.Site;
import id.mymein.region.Regions;
import id.mymein.socialaccount.AccountCare;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountStep;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.PageChecks;
import id.mymein.socialaccount.Proof;
import id.mymein.socialaccount.ProofDesk;
import id.mymein.socialaccount.Resemblances;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what an account's page shows. */
@Component
class AccountPages {

    private static final int ALIKE = 8;

    private final AccountDesk desk;
    private final ProofDesk proofs;
    private final AccountCare care;
    private final PageChecks checks;
    private final Resemblances resemblances;
    private final Accounts accounts;
    private final Regions regions;
    private final Site site;

    AccountPages(
            AccountDesk desk,
            ProofDesk proofs,
            AccountCare care,
            PageChecks checks,
            Resemblances resemblances,
            Accounts accounts,
            Regions regions,
            Site site) {
        this.desk = desk;
        this.proofs = proofs;
        this.care = care;
        this.checks = checks;
        this.resemblances = resemblances;
        this.accounts = accounts;
        this.regions = regions;
        this.site = site;
    }

    /** @throws id.mymein.platform.web.NotFound where there is none that the actor may see */
    AccountPage page(Actor actor, SocialAccountId id, Model model) {
        SocialAccount account = desk.find(actor, id);
        SocialAccount.Owner owner = account.owner();
        var known = new AccountPage.Known(
                resemblances.of(account, ALIKE),
                desk.history(actor, id),
                proofs.proofs(actor, id),
                desk.contacts(actor, id),
                care.audience(actor, id),
                care.tasks(account),
                checks.of(account));
        boolean registrar = actor.may(Action.KEEP_REGISTERS, owner.office(), owner.region());
        boolean keep = registrar || actor.may(Action.KEEP_OWN_REGISTERS, owner.office(), owner.region());
        FormPage.Told problem = model.getAttribute(Answers.PROBLEM) instanceof FormPage.Told told ? told : null;
        return new AccountPage(
                account,
                desk.platforms(),
                place(account),
                known,
                new AccountPage.May(keep, registrar, desk.steps(actor, account)),
                site.url(OfficialAccounts.path(id)),
                accounts.names(people(known)),
                Answers.told(model),
                problem);
    }

    private String place(SocialAccount account) {
        return regions.path(account.owner().region()).stream()
                .map(region -> region.name())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), names -> String.join(", ", names.reversed())));
    }

    private static List<AccountId> people(AccountPage.Known known) {
        return Stream.concat(
                        known.history().stream().map(AccountStep::by).flatMap(Stream::ofNullable),
                        Stream.concat(
                                known.proofs().stream().map(Proof::by),
                                known.audience().stream().map(AccountCare.Audience::by)))
                .distinct()
                .toList();
    }
}
