package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.AspirationLife.Verdict;
import id.mymein.aspiration.Disposition.State;
import id.mymein.aspiration.LifeStep.Given;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event in every state: what it leads to, who may, and what it asks for. */
class AspirationLifeTest {

    private static final RegionCode VILLAGE = new RegionCode("63.11.08.2005");
    private static final OfficeId OFFICE = new OfficeId(UUID.randomUUID());
    private static final OfficeId OTHER = new OfficeId(UUID.randomUUID());
    private static final Given ALL = new Given(true, true, true, true, true);

    private static final By SENDER = new By.Sender();
    private static final By TIME = new By.Time();
    private static final By VERIFIER = person(OfficeKind.DISKOMINFO, new OfficeId(UUID.randomUUID()), "63.11");
    private static final By WORKER = person(OfficeKind.AGENCY, OFFICE, "63.11");
    private static final By STRANGER = person(OfficeKind.AGENCY, new OfficeId(UUID.randomUUID()), "63.11");

    private static By person(OfficeKind kind, OfficeId office, String region) {
        var grant = new Grant(office, kind, "Kantor", new RegionCode(region), Set.of(Role.CASEWORKER));
        return new By.Person(new Actor(new AccountId(UUID.randomUUID()), "Orang", List.of(grant)));
    }

    /** The table as it should be, written by hand: event, states in which it can be taken, by whom. */
    private static final Map<AspirationEvent, Set<AspirationState>> POSSIBLE = new EnumMap<>(Map.ofEntries(
            Map.entry(AspirationEvent.VERIFY, states("RECEIVED")),
            Map.entry(AspirationEvent.CLASSIFY, states("VERIFIED DISPOSED ANSWERED DONE CLOSED")),
            Map.entry(AspirationEvent.REFUSE, states("RECEIVED VERIFIED")),
            Map.entry(AspirationEvent.DISPOSE, states("VERIFIED DISPOSED ANSWERED")),
            Map.entry(AspirationEvent.TAKE, states("DISPOSED")),
            Map.entry(AspirationEvent.TRANSFER, states("DISPOSED")),
            Map.entry(AspirationEvent.RETURN, states("DISPOSED")),
            Map.entry(AspirationEvent.ASK, states("RECEIVED VERIFIED DISPOSED")),
            Map.entry(AspirationEvent.REPLY, states("RECEIVED VERIFIED DISPOSED ANSWERED DONE")),
            Map.entry(AspirationEvent.PROGRESS, states("DISPOSED ANSWERED")),
            Map.entry(AspirationEvent.ANSWER, states("DISPOSED")),
            Map.entry(AspirationEvent.EXTEND, states("DISPOSED")),
            Map.entry(AspirationEvent.FINISH, states("ANSWERED")),
            Map.entry(AspirationEvent.CLOSE, states("RECEIVED VERIFIED DISPOSED ANSWERED DONE")),
            Map.entry(AspirationEvent.WITHDRAW, states("RECEIVED VERIFIED DISPOSED")),
            Map.entry(AspirationEvent.RATE, states("DONE CLOSED")),
            Map.entry(AspirationEvent.REOPEN, states("REFUSED ANSWERED DONE CLOSED")),
            Map.entry(AspirationEvent.MERGE, states("RECEIVED VERIFIED DISPOSED")),
            Map.entry(AspirationEvent.UNMERGE, states("MERGED")),
            Map.entry(AspirationEvent.SPLIT, states("RECEIVED VERIFIED DISPOSED")),
            Map.entry(AspirationEvent.ESCALATE, states("RECEIVED DISPOSED"))));

    private static Set<AspirationState> states(String names) {
        Set<AspirationState> states = EnumSet.noneOf(AspirationState.class);
        Arrays.stream(names.split(" ")).map(AspirationState::valueOf).forEach(states::add);
        return states;
    }

    private static Stream<Arguments> everything() {
        return Arrays.stream(AspirationEvent.values())
                .filter(event -> event != AspirationEvent.SEND)
                .flatMap(event -> Arrays.stream(AspirationState.values()).map(state -> Arguments.of(event, state)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void anEventIsTakenInItsStatesAndInNoOther(AspirationEvent event, AspirationState state) {
        boolean taken = Stream.of(SENDER, TIME, VERIFIER, WORKER)
                .flatMap(by -> Arrays.stream(State.values())
                        .flatMap(own -> Stream.of(facts(state, own), facts(state, own, true)))
                        .map(facts -> judge(facts, by, event)))
                .anyMatch(Verdict.Takes.class::isInstance);

        assertThat(taken).isEqualTo(POSSIBLE.getOrDefault(event, Set.of()).contains(state));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whoHasNoBusinessWithItTakesNoStep(AspirationEvent event, AspirationState state) {
        assertThat(judge(facts(state, State.TAKEN), STRANGER, event)).isInstanceOf(Verdict.Refuses.class);
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFY,RECEIVED,V", "CLASSIFY,VERIFIED,V", "REFUSE,RECEIVED,V", "DISPOSE,VERIFIED,V", "TAKE,DISPOSED,O",
        "TRANSFER,DISPOSED,OV", "RETURN,DISPOSED,O", "ASK,DISPOSED,OV", "ASK,RECEIVED,V", "REPLY,DISPOSED,S",
        "PROGRESS,DISPOSED,O", "ANSWER,DISPOSED,O", "FINISH,ANSWERED,O", "CLOSE,ANSWERED,SVT", "CLOSE,DISPOSED,T",
        "WITHDRAW,RECEIVED,S", "RATE,CLOSED,S", "REOPEN,DONE,SV", "REOPEN,REFUSED,V", "MERGE,DISPOSED,V",
        "UNMERGE,MERGED,V", "SPLIT,RECEIVED,V", "ESCALATE,DISPOSED,TV", "EXTEND,DISPOSED,O"
    })
    void onlyTheseTakeIt(AspirationEvent event, AspirationState state, String who) {
        Map<By, String> all = Map.of(SENDER, "S", TIME, "T", VERIFIER, "V", WORKER, "O");
        State own = switch (event) {
            case TAKE -> State.SENT;
            case FINISH -> State.ANSWERED;
            default -> State.TAKEN;
        };

        all.forEach((by, letter) -> {
            boolean silent = event == AspirationEvent.CLOSE && state == AspirationState.DISPOSED;
            LifeFacts facts = facts(state, own, silent);
            // Before it was handed to it no office has it.
            if (state == AspirationState.RECEIVED) {
                facts = with(facts, Map.of());
            }
            assertThat(judge(facts, by, event) instanceof Verdict.Takes)
                    .as("%s by %s", event, letter)
                    .isEqualTo(who.contains(letter));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFY,RECEIVED,CATEGORY_MISSING", "REFUSE,RECEIVED,REASON_MISSING", "DISPOSE,VERIFIED,OFFICE_MISSING",
        "MERGE,RECEIVED,TARGET_MISSING", "UNMERGE,MERGED,REASON_MISSING", "SPLIT,RECEIVED,TEXT_MISSING",
        "ASK,RECEIVED,TEXT_MISSING", "REOPEN,CLOSED,REASON_MISSING", "TRANSFER,DISPOSED,REASON_MISSING"
    })
    void whatIsMissingIsNamed(AspirationEvent event, AspirationState state, AspirationRefusal reason) {
        assertThat(AspirationLife.judge(facts(state, State.TAKEN), new LifeStep(event, VERIFIER, " ", Given.NOTHING)))
                .isEqualTo(new Verdict.Refuses(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER,DISPOSED,TAKEN,TEXT_MISSING", "FINISH,ANSWERED,ANSWERED,TEXT_MISSING",
        "RETURN,DISPOSED,SENT,REASON_MISSING", "EXTEND,DISPOSED,TAKEN,REASON_MISSING",
        "EXTEND,DISPOSED,SENT,NOT_THIS_OFFICE", "TAKE,DISPOSED,TAKEN,NOT_THIS_OFFICE",
        "ANSWER,DISPOSED,ANSWERED,NOT_THIS_OFFICE", "FINISH,ANSWERED,DONE,NOT_THIS_OFFICE"
    })
    void whatAnOfficeLacksIsNamed(AspirationEvent event, AspirationState state, State own, AspirationRefusal reason) {
        assertThat(AspirationLife.judge(facts(state, own), new LifeStep(event, WORKER, "", Given.NOTHING)))
                .isEqualTo(new Verdict.Refuses(reason));
    }

    @Test
    void evidenceIsAskedForWhereWorkIsDone() {
        var step = new LifeStep(AspirationEvent.FINISH, WORKER, "Sudah ditambal", Given.NOTHING);

        assertThat(AspirationLife.judge(facts(AspirationState.ANSWERED, State.ANSWERED), step))
                .isEqualTo(new Verdict.Refuses(AspirationRefusal.EVIDENCE_MISSING));
    }

    @Test
    @DisplayName("of two offices the first answer leaves it open, the second answers it")
    void theLastAnswerAnswers() {
        LifeFacts first =
                with(facts(AspirationState.DISPOSED, State.TAKEN), Map.of(OFFICE, State.TAKEN, OTHER, State.SENT));
        LifeFacts second =
                with(facts(AspirationState.DISPOSED, State.TAKEN), Map.of(OFFICE, State.TAKEN, OTHER, State.ANSWERED));

        assertThat(to(judge(first, WORKER, AspirationEvent.ANSWER))).isEqualTo(AspirationState.DISPOSED);
        assertThat(to(judge(second, WORKER, AspirationEvent.ANSWER))).isEqualTo(AspirationState.ANSWERED);
    }

    @Test
    void theLastOfficeThatGivesItBackBringsItToTheVerifier() {
        LifeFacts alone = facts(AspirationState.DISPOSED, State.SENT);
        LifeFacts two = with(alone, Map.of(OFFICE, State.SENT, OTHER, State.SENT));

        assertThat(to(judge(alone, WORKER, AspirationEvent.RETURN))).isEqualTo(AspirationState.VERIFIED);
        assertThat(to(judge(two, WORKER, AspirationEvent.RETURN))).isEqualTo(AspirationState.DISPOSED);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED", "VERIFIED", "DISPOSED"})
    void whatWasMergedStandsWhereItStoodBefore(AspirationState before) {
        LifeFacts merged =
                new LifeFacts(AspirationState.MERGED, VILLAGE, Map.of(), null, before, false, true, 1, false);

        assertThat(to(judge(merged, VERIFIER, AspirationEvent.UNMERGE))).isEqualTo(before);
    }

    @Test
    void aSenderOpensItAgainInTimeAndNotWithoutEnd() {
        LifeFacts late = new LifeFacts(
                AspirationState.CLOSED, VILLAGE, Map.of(OFFICE, State.DONE), null, null, false, false, 2, false);
        LifeFacts often = new LifeFacts(
                AspirationState.CLOSED, VILLAGE, Map.of(OFFICE, State.DONE), null, null, false, true, 0, false);

        assertThat(judge(late, SENDER, AspirationEvent.REOPEN))
                .isEqualTo(new Verdict.Refuses(AspirationRefusal.WINDOW_OVER));
        assertThat(judge(often, SENDER, AspirationEvent.REOPEN))
                .isEqualTo(new Verdict.Refuses(AspirationRefusal.REOPENED_ENOUGH));
        assertThat(to(judge(late, VERIFIER, AspirationEvent.REOPEN))).isEqualTo(AspirationState.DISPOSED);
    }

    @Test
    void whatNobodyHadIsOpenedAgainBeforeTheVerifier() {
        LifeFacts withdrawn = with(facts(AspirationState.CLOSED, State.DONE), Map.of());

        assertThat(to(judge(withdrawn, SENDER, AspirationEvent.REOPEN))).isEqualTo(AspirationState.RECEIVED);
    }

    @Test
    void timeClosesWhatWaitsForItsSenderOnly() {
        LifeFacts waits = facts(AspirationState.DISPOSED, State.TAKEN, true);
        LifeFacts works = facts(AspirationState.DISPOSED, State.TAKEN);

        assertThat(to(judge(waits, TIME, AspirationEvent.CLOSE))).isEqualTo(AspirationState.CLOSED);
        assertThat(judge(works, TIME, AspirationEvent.CLOSE))
                .isEqualTo(new Verdict.Refuses(AspirationRefusal.NOT_WAITING));
    }

    @Test
    void aSenderIsAskedOneThingAtATime() {
        assertThat(judge(facts(AspirationState.DISPOSED, State.TAKEN, true), WORKER, AspirationEvent.ASK))
                .isEqualTo(new Verdict.Refuses(AspirationRefusal.ALREADY_WAITING));
    }

    @Test
    void theDrawingInTheDocsIsTheOneOfTheTable() throws IOException {
        Path file = Path.of("docs/aspirations.md");
        String drawn = AspirationDrawing.markdown();
        if (Boolean.getBoolean("draw")) {
            Files.writeString(file, drawn);
        }

        assertThat(Files.readString(file)).isEqualTo(drawn);
    }

    private static AspirationState to(Verdict verdict) {
        return ((Verdict.Takes) verdict).edge().to();
    }

    private static Verdict judge(LifeFacts facts, By by, AspirationEvent event) {
        return AspirationLife.judge(facts, new LifeStep(event, by, "Karena begitu", ALL));
    }

    /** Within the window, not rated, nobody waits for the sender; one office has it. */
    private static LifeFacts facts(AspirationState state, State own) {
        return facts(state, own, false);
    }

    private static LifeFacts facts(AspirationState state, State own, boolean waiting) {
        return new LifeFacts(
                state,
                VILLAGE,
                Map.of(OFFICE, own),
                OFFICE,
                state == AspirationState.MERGED ? AspirationState.RECEIVED : null,
                waiting,
                true,
                2,
                false);
    }

    private static LifeFacts with(LifeFacts facts, Map<OfficeId, State> offices) {
        return new LifeFacts(
                facts.state(),
                facts.region(),
                offices,
                offices.containsKey(OFFICE) ? OFFICE : null,
                facts.mergedFrom(),
                facts.waiting(),
                facts.windowOpen(),
                facts.reopenings(),
                facts.rated());
    }
}
