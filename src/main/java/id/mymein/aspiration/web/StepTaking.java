package id.mymein.aspiration.web;

import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.Dispositions;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.Verification;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.aspiration.Verification.Settled;
import id.mymein.aspiration.Visibility;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes each step with what its form brought. */
@Component
class StepTaking {

    private final AspirationDesk desk;
    private final Verification verification;
    private final Dispositions dispositions;
    private final Answering answering;
    private final Merging merging;

    StepTaking(
            AspirationDesk desk,
            Verification verification,
            Dispositions dispositions,
            Answering answering,
            Merging merging) {
        this.desk = desk;
        this.verification = verification;
        this.dispositions = dispositions;
        this.answering = answering;
        this.merging = merging;
    }

    /** A step as it was sent. */
    record Sent(Actor actor, Aspiration aspiration, DeskStep step, CaseInput input, List<MediaId> photos) {
        Sent {
            photos = List.copyOf(photos);
        }

        AspirationId id() {
            return aspiration.id();
        }

        int version() {
            return input.version();
        }

        String reason() {
            return input.text("alasan");
        }
    }

    AspirationResult take(Sent sent) {
        Actor actor = sent.actor();
        AspirationId id = sent.id();
        int version = sent.version();
        return switch (sent.step()) {
            case VERIFY -> settled(sent, settled -> verification.verify(actor, id, version, settled, null));
            case CLASSIFY -> settled(sent, settled -> verification.classify(actor, id, version, settled));
            case DISPOSE -> dispositions.dispose(actor, id, version, handed(sent.input()));
            case TAKE -> dispositions.take(actor, id, version);
            case TRANSFER -> transfer(sent);
            case RETURN -> dispositions.giveBack(actor, id, version, sent.reason());
            case EXTEND -> dispositions.extend(actor, id, version, sent.reason());
            case ASK -> answering.ask(actor, id, version, sent.input().text("pertanyaan"));
            case PROGRESS -> answering.progress(actor, id, version, said(sent, "kabar"));
            case ANSWER -> answering.answer(actor, id, version, said(sent, "jawaban"));
            case FINISH -> answering.finish(actor, id, version, said(sent, "bukti"));
            case CLOSE -> answering.close(actor, id, version, sent.reason());
            case ESCALATE -> answering.escalate(actor, id, version, sent.reason());
            case REFUSE -> verification.refuse(actor, id, version, sent.reason());
            case REOPEN -> verification.reopen(actor, id, version, sent.reason());
            case MERGE ->
                merging.merge(actor, id, version, sent.input().number("nomor").orElse(-1L));
            case UNMERGE -> merging.unmerge(actor, id, version, sent.reason());
            case SPLIT -> split(sent);
        };
    }

    static Handed handed(CaseInput input) {
        return new Handed(input.offices("instansi"), input.text("instruksi"), input.ticked("lapangan"));
    }

    /** Nothing chosen is the closed way: nobody publishes by an oversight. */
    private static Said said(Sent sent, String field) {
        return new Said(sent.input().text(field), sent.input().line("terbuka").equals("ya"), sent.photos());
    }

    private static AspirationResult settled(
            Sent sent, java.util.function.Function<Settled, AspirationResult> settling) {
        CaseInput input = sent.input();
        Optional<AspirationKind> kind = named(AspirationKind.values(), input.line("jenis"));
        Optional<Visibility> visibility = named(Visibility.values(), input.line("sifat"));
        var errors = FormErrors.none();
        if (kind.isEmpty()) {
            errors.add("jenis", "aspiration.wrong.jenis");
        }
        if (visibility.isEmpty()) {
            errors.add("sifat", "aspiration.desk.wrong.sifat");
        }
        if (errors.any()) {
            return new AspirationResult.Wrong(errors);
        }
        return settling.apply(new Settled(
                kind.get(),
                input.line("kategori"),
                input.line("wilayah"),
                visibility.get(),
                input.line("judul"),
                input.text("isi"),
                input.photos("tampil")));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private AspirationResult transfer(Sent sent) {
        Optional<OfficeId> to = sent.input().office("instansi");
        if (to.isEmpty()) {
            return wrong("instansi", "aspiration.refusal.office_missing");
        }
        OfficeId from = from(sent);
        if (from == null && !works(sent)) {
            return wrong("dari", "aspiration.desk.wrong.dari");
        }
        return dispositions.transfer(sent.actor(), sent.id(), sent.version(), from, to.get(), sent.reason());
    }

    /** Only a verifier takes it from another office than the own one, and only where it still owes something. */
    private @Nullable OfficeId from(Sent sent) {
        if (!CaseAccess.verifies(sent.actor(), sent.aspiration().region())) {
            return null;
        }
        OfficeId named = sent.input().office("dari").orElse(null);
        return owing(sent).stream().anyMatch(office -> office.equals(named)) ? named : null;
    }

    private List<OfficeId> owing(Sent sent) {
        return desk.dispositions(sent.actor(), sent.id()).stream()
                .filter(Disposition::owed)
                .map(Disposition::office)
                .toList();
    }

    /** True for somebody of an office that has it; whoever has no business with it is told so by the step itself. */
    private boolean works(Sent sent) {
        boolean verifies = CaseAccess.verifies(sent.actor(), sent.aspiration().region());
        return !verifies
                || owing(sent).stream()
                        .anyMatch(office -> sent.actor()
                                .may(Action.WORK_CASE, office, sent.aspiration().region()));
    }

    private AspirationResult split(Sent sent) {
        var errors = FormErrors.none();
        String title = sent.input().line("judul");
        if (title.isEmpty()) {
            errors.add("judul", "aspiration.wrong.judul");
        } else if (title.length() > 200) {
            errors.add("judul", "aspiration.wrong.long", 200, title.length());
        }
        if (sent.input().text("isi").isEmpty()) {
            errors.add("isi", "aspiration.refusal.text_missing");
        }
        return errors.any()
                ? new AspirationResult.Wrong(errors)
                : merging.split(
                        sent.actor(),
                        sent.id(),
                        sent.version(),
                        title,
                        sent.input().text("isi"));
    }

    private static AspirationResult wrong(String field, String key) {
        return new AspirationResult.Wrong(FormErrors.none().add(field, key));
    }
}
