package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Workflow.Verdict;
import id.mymein.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the workflow's rules look at, in one of its variants: all in order but for the flaw, if any.
 *
 * @param flaw the one thing that is not as it should be
 */
record Situation(boolean live, boolean liveUrgent, boolean liveIsCurrent, boolean needsAuthenticity, Flaw flaw) {

    enum Flaw {
        NONE,
        NO_ROLE,
        HELD_BY_ANOTHER,
        UNCLAIMED,
        NO_REASON,
        NO_CHECKLIST,
        NO_EVIDENCE,
        INCOMPLETE,
        STALE,
        OWN_FIT_KEY,
        OWN_AUTHENTICITY_KEY,
        ONE_HOLDS_BOTH_KEYS,
        IN_THE_PAST
    }

    private static final Instant NOW = Instant.parse("2026-11-23T06:05:00Z");
    private static final RegionCode PLACE = new RegionCode("63.11.08.2005");
    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final AccountId ACTOR = new AccountId(new UUID(0, 2));
    private static final AccountId EDITOR = new AccountId(new UUID(0, 3));
    private static final AccountId POLICE = new AccountId(new UUID(0, 4));
    private static final String PRINT = "a".repeat(64);

    /** Every variant without a flaw. */
    static Stream<Situation> all() {
        return variants(Flaw.NONE);
    }

    private static Stream<Situation> variants(Flaw flaw) {
        List<Situation> variants = new ArrayList<>();
        for (int bits = 0; bits < 16; bits++) {
            boolean live = (bits & 1) != 0;
            boolean urgent = live && (bits & 2) != 0;
            boolean current = live && (bits & 4) != 0;
            variants.add(new Situation(live, urgent, current, (bits & 8) != 0, flaw));
        }
        return variants.stream().distinct();
    }

    /** All that an event may be refused for in a state, over all flaws and variants that some edge is meant for. */
    static Set<Refusal> refusals(@Nullable StoryState from, StoryEvent event) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        for (Flaw flaw : Flaw.values()) {
            variants(flaw)
                    .map(situation -> situation.judge(from, event))
                    .filter(Verdict.Refuses.class::isInstance)
                    .map(verdict -> ((Verdict.Refuses) verdict).reason())
                    .filter(reason -> reason != Refusal.NOT_IN_THIS_STATE)
                    .forEach(refusals::add);
        }
        return refusals;
    }

    Verdict judge(@Nullable StoryState state, StoryEvent event) {
        return Workflow.judge(facts(state), step(event));
    }

    boolean takes(Transition edge) {
        return judge(edge.from(), edge.event()).equals(new Verdict.Takes(edge));
    }

    StoryFacts facts(@Nullable StoryState state) {
        AccountId holder = flaw == Flaw.HELD_BY_ANOTHER ? EDITOR : ACTOR;
        boolean claimed = flaw != Flaw.UNCLAIMED;
        return new StoryFacts(
                state,
                OFFICE,
                PLACE,
                claimed ? holder : null,
                claimed ? NOW.plus(Duration.ofMinutes(5)) : null,
                flaw == Flaw.STALE ? "b".repeat(64) : PRINT,
                flaw != Flaw.INCOMPLETE,
                live,
                liveUrgent,
                liveIsCurrent,
                needsAuthenticity,
                List.of(
                        finding(Key.FITNESS, "fit", flaw == Flaw.OWN_FIT_KEY ? ACTOR : EDITOR),
                        finding(Key.AUTHENTICITY, "authentic", authenticator())));
    }

    private AccountId authenticator() {
        return switch (flaw) {
            case OWN_AUTHENTICITY_KEY -> ACTOR;
            case ONE_HOLDS_BOTH_KEYS -> EDITOR;
            default -> POLICE;
        };
    }

    private static Finding finding(Key key, String verdict, AccountId by) {
        return new Finding(UUID.randomUUID(), key, verdict, "", List.of(), 1, PRINT, by, OFFICE, NOW);
    }

    private Step step(StoryEvent event) {
        Set<Role> roles = flaw == Flaw.NO_ROLE ? EnumSet.of(Role.LEADER) : EnumSet.allOf(Role.class);
        if (flaw == Flaw.HELD_BY_ANOTHER) {
            roles.remove(Role.CHIEF_EDITOR); // who may override
        }
        var actor = new Actor(
                ACTOR, "Siti Rahmah", List.of(new Grant(OFFICE, OfficeKind.DISKOMINFO, "Diskominfo", PLACE, roles)));
        return Step.of(event, actor, flaw == Flaw.NO_REASON ? " " : "sebabnya", NOW)
                .withChecklist(flaw == Flaw.NO_CHECKLIST ? Set.of() : Set.of("facts"), List.of("facts"))
                .withEvidence(flaw == Flaw.NO_EVIDENCE ? 0 : 1)
                .at(flaw == Flaw.IN_THE_PAST ? NOW.minusSeconds(1) : NOW.plusSeconds(60));
    }
}
