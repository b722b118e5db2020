package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.rules.AnswerTemplates;
import id.mymein.aspiration.rules.Route;
import id.mymein.aspiration.rules.Routes;
import id.mymein.aspiration.web.Field.Choice;
import id.mymein.aspiration.web.Field.Group;
import id.mymein.aspiration.web.Field.Kind;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each step asks for, and what stands in its form to begin with. */
@Component
class StepFields {

    private final AspirationDesk desk;
    private final Routes routes;
    private final AnswerTemplates templates;
    private final Offices offices;
    private final SettledFields settled;

    StepFields(AspirationDesk desk, Routes routes, AnswerTemplates templates, Offices offices, SettledFields settled) {
        this.desk = desk;
        this.routes = routes;
        this.templates = templates;
        this.offices = offices;
        this.settled = settled;
    }

    /** Before anything was typed. */
    CaseInput beginning(Actor actor, Aspiration aspiration, DeskStep step, CaseInput asked) {
        return switch (step) {
            case VERIFY, CLASSIFY -> settled.beginning(actor, aspiration);
            case DISPOSE -> proposed(actor, aspiration);
            case ANSWER, PROGRESS, FINISH -> CaseInput.empty().with("terbuka", "ya");
            case MERGE -> CaseInput.empty().with("nomor", asked.line("nomor"));
            default -> CaseInput.empty();
        };
    }

    private CaseInput proposed(Actor actor, Aspiration aspiration) {
        List<OfficeId> possible =
                desk.candidates(actor, aspiration.id()).stream().map(Office::id).toList();
        Optional<Route> route = route(aspiration).filter(each -> possible.contains(each.office()));
        if (route.isEmpty()) {
            return CaseInput.empty();
        }
        CaseInput input =
                CaseInput.empty().with("instansi", route.get().office().toString());
        return route.get().inspection() ? input.with("lapangan", "ya") : input;
    }

    private Optional<Route> route(Aspiration aspiration) {
        return routes.propose(aspiration.category(), aspiration.region());
    }

    List<Field> of(Actor actor, Aspiration aspiration, DeskStep step, CaseInput input) {
        List<Field> fields = new ArrayList<>(
                switch (step) {
                    case VERIFY, CLASSIFY -> settled.of(actor, aspiration, input);
                    case DISPOSE -> disposing(actor, aspiration, input);
                    case TAKE -> List.<Field>of();
                    case TRANSFER -> transferring(actor, aspiration, input);
                    case ASK -> List.of(Field.text("pertanyaan", input).hinted("aspiration.desk.hint.pertanyaan"));
                    case PROGRESS -> saying(Field.text("kabar", input), input);
                    case ANSWER -> answering(actor, input);
                    case FINISH -> saying(Field.text("bukti", input).hinted("aspiration.desk.hint.bukti"), input);
                    case MERGE -> List.of(Field.line("nomor", input).hinted("aspiration.desk.hint.nomor"));
                    case SPLIT ->
                        List.of(
                                Field.line("judul", input).labelled("judul_baru"),
                                Field.text("isi", input).labelled("isi_baru"));
                    case RETURN, EXTEND, REFUSE, REOPEN, UNMERGE ->
                        List.of(Field.text("alasan", input).hinted("aspiration.desk.hint.alasan"));
                    case CLOSE, ESCALATE -> List.of(Field.text("alasan", input).asOptional());
                });
        if (step.grave()) {
            fields.add(Field.tick("yakin", input).labelled("yakin_" + step.slug()));
        }
        return fields;
    }

    private List<Field> disposing(Actor actor, Aspiration aspiration, CaseInput input) {
        return List.of(
                Field.grouped(Kind.CHECKS, "instansi", input, groups(actor, aspiration))
                        .hinted("aspiration.desk.hint.instansi"),
                Field.text("instruksi", input)
                        .hinted("aspiration.desk.hint.instruksi")
                        .asOptional(),
                Field.tick("lapangan", input).hinted("aspiration.desk.hint.lapangan"));
    }

    private List<Group> groups(Actor actor, Aspiration aspiration) {
        OfficeId proposed = route(aspiration).map(Route::office).orElse(null);
        Map<OfficeKind, List<Choice>> kinds = new EnumMap<>(OfficeKind.class);
        List<Choice> first = new ArrayList<>();
        for (Office office : desk.candidates(actor, aspiration.id())) {
            if (office.id().equals(proposed)) {
                first.add(new Choice(office.id().toString(), "", office.name(), "aspiration.desk.proposed"));
            } else {
                kinds.computeIfAbsent(office.kind(), kind -> new ArrayList<>())
                        .add(Choice.of(office.id().toString(), office.name()));
            }
        }
        List<Group> groups = new ArrayList<>();
        if (!first.isEmpty()) {
            groups.add(new Group("", "", first));
        }
        kinds.forEach((kind, choices) -> groups.add(new Group("identity.kind." + kind, "", choices)));
        return groups;
    }

    private List<Field> transferring(Actor actor, Aspiration aspiration, CaseInput input) {
        List<Field> fields = new ArrayList<>();
        if (CaseAccess.verifies(actor, aspiration.region())) {
            List<OfficeId> owing = desk.dispositions(actor, aspiration.id()).stream()
                    .filter(Disposition::owed)
                    .map(Disposition::office)
                    .toList();
            Map<OfficeId, Office> found = offices.find(owing);
            fields.add(Field.choice(
                    Kind.CHOICE,
                    "dari",
                    input,
                    withNothing(owing.stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .map(office -> Choice.of(office.id().toString(), office.name())))));
        }
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", "", withNothing(Stream.empty())));
        groups.addAll(groups(actor, aspiration));
        fields.add(Field.grouped(Kind.CHOICE, "instansi", input, groups).labelled("instansi_baru"));
        fields.add(Field.text("alasan", input).hinted("aspiration.desk.hint.alasan"));
        return fields;
    }

    static List<Choice> withNothing(Stream<Choice> choices) {
        return Stream.concat(Stream.of(Choice.keyed("", "aspiration.desk.choose")), choices)
                .toList();
    }

    private List<Field> answering(Actor actor, CaseInput input) {
        List<Field> fields = new ArrayList<>(saying(Field.text("jawaban", input), input));
        List<Choice> words = withNothing(templates.of(actor).stream()
                .map(template -> Choice.of(template.id().toString(), template.name())));
        fields.add(1, Field.choice(Kind.WORDS, "contoh", input, words).asOptional());
        return fields;
    }

    private static List<Field> saying(Field words, CaseInput input) {
        return List.of(
                words,
                Field.choice(
                        Kind.RADIO,
                        "terbuka",
                        input,
                        List.of(
                                new Choice("ya", "aspiration.desk.open", "", "aspiration.desk.open.note"),
                                new Choice("tidak", "aspiration.desk.closed", "", "aspiration.desk.closed.note"))),
                Field.of(Kind.PHOTOS, StepPhotos.FIELD, "")
                        .choosing(input.all(StepPhotos.KEPT))
                        .hinted("aspiration.desk.hint.foto")
                        .asOptional());
    }
}
