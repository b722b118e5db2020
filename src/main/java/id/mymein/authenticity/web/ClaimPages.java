package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheck;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimDesk;
import id.mymein.authenticity.ClaimState;
import id.mymein.authenticity.web.ClaimFormPage.Place;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of claim checks show. */
@Component
class ClaimPages {

    private final ClaimDesk claims;
    private final Regions regions;
    private final Offices offices;
    private final Accounts accounts;

    ClaimPages(ClaimDesk claims, Regions regions, Offices offices, Accounts accounts) {
        this.claims = claims;
        this.regions = regions;
        this.offices = offices;
        this.accounts = accounts;
    }

    /** What waits for a decision first. */
    ClaimListPage list(Actor actor, @Nullable String told) {
        boolean writes = actor.mayAnywhere(Action.WRITE_CLAIM_CHECK);
        Stream<ClaimState> states = writes
                ? Stream.of(ClaimState.DRAFT, ClaimState.WAITING, ClaimState.PUBLISHED, ClaimState.WITHDRAWN)
                : Stream.of(ClaimState.WAITING, ClaimState.PUBLISHED, ClaimState.DRAFT, ClaimState.WITHDRAWN);
        return new ClaimListPage(
                writes,
                states.map(state -> new ClaimListPage.Part(state, claims.list(actor, state)))
                        .toList(),
                told);
    }

    /** @throws id.mymein.platform.web.NotFound where there is none that the actor may see */
    ClaimItemPage item(Actor actor, ClaimCheckId id, ClaimItemPage.Answer answer) {
        ClaimCheck check = claims.find(actor, id);
        var names = accounts.names(check.writers());
        return new ClaimItemPage(
                check,
                offices.find(check.office()).map(Office::name).orElse(""),
                check.writers().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                regions.bySlugOrCode(check.text().region()).orElse(null),
                RichText.fromPlain(check.text().explanation()),
                new ClaimItemPage.May(
                        may(actor, Action.WRITE_CLAIM_CHECK, check),
                        may(actor, Action.PUBLISH_CLAIM_CHECK, check),
                        may(actor, Action.WITHDRAW_CLAIM_CHECK, check),
                        check.writers().contains(actor.account())),
                answer);
    }

    private static boolean may(Actor actor, Action action, ClaimCheck check) {
        return actor.may(action, check.office(), check.officeRegion());
    }

    /** An empty form, or one that is filled in and not kept yet. */
    ClaimFormPage fresh(Actor actor, ClaimDesk.Draft draft, FormErrors errors, @Nullable String problem) {
        return new ClaimFormPage(draft.id(), 0, draft.story(), false, "", draft.text(), places(actor), errors, problem);
    }

    /**
     * The form of one that is there.
     *
     * @throws id.mymein.platform.web.NotFound where there is none that the actor may see
     */
    ClaimFormPage form(Actor actor, ClaimDesk.Draft draft, FormErrors errors, @Nullable String problem) {
        ClaimCheck check = claims.find(actor, draft.id());
        return new ClaimFormPage(
                check.id(),
                check.version(),
                null,
                check.edition() > 0,
                check.returned(),
                draft.text(),
                places(actor),
                errors,
                problem);
    }

    private List<Place> places(Actor actor) {
        return actor.offices(Action.WRITE_CLAIM_CHECK)
                .map(Grant::region)
                .distinct()
                .flatMap(code -> regions.find(code).stream())
                .flatMap(region -> region.level() == RegionLevel.PROVINCE
                        ? regions.children(region.code()).stream()
                        : Stream.of(region))
                .map(region -> new Place(region, below(region.code())))
                .toList();
    }

    private List<Place> below(RegionCode code) {
        return regions.children(code).stream()
                .map(region -> new Place(region, villages(region)))
                .toList();
    }

    private List<Place> villages(Region district) {
        return regions.children(district.code()).stream()
                .map(village -> new Place(village, List.of()))
                .toList();
    }
}
