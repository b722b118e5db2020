package id.mymein.community;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The small register of legal documents: registrars keep it, everybody who keeps a group reads it. */
@Component
public class LegalRegister {

    private static final int EARLIEST = 1945;
    private static final int LATEST = 2200;

    private final LegalRows rows;
    private final GroupChanges changes;
    private final ScanShelf shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LegalRegister(LegalRows rows, GroupChanges changes, ScanShelf shelf, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.shelf = shelf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that the actor may see; what is in force first. */
    public List<LegalDocument> list(Actor actor) {
        return rows.within(regions(actor));
    }

    /** Those on which a group there may stand. */
    public List<LegalDocument> list(Group group) {
        return rows.within(new String[] {group.region().value()});
    }

    /** @throws NotFound where there is none that the actor may see */
    public LegalDocument find(Actor actor, UUID id) {
        return rows.find(id, regions(actor)).orElseThrow(NotFound::new);
    }

    private static String[] regions(Actor actor) {
        return Stream.concat(actor.offices(Action.KEEP_REGISTERS), actor.offices(Action.KEEP_OWN_REGISTERS))
                .map(grant -> grant.region().value())
                .distinct()
                .toArray(String[]::new);
    }

    /** May the actor change that document? */
    public static boolean keeps(Actor actor, LegalDocument document) {
        return GroupAccess.registrar(actor, document.region());
    }

    /** @throws NotFound where the actor is no registrar */
    public GroupResult add(Actor actor, LegalText typed, ScanShelf.@Nullable Upload upload) {
        RegionCode home = actor.offices(Action.KEEP_REGISTERS)
                .findFirst()
                .orElseThrow(NotFound::new)
                .region();
        return keep(actor, home, null, typed, upload);
    }

    /** @throws NotFound where the actor does not keep that document */
    public GroupResult change(Actor actor, UUID id, int version, LegalText typed, ScanShelf.@Nullable Upload upload) {
        LegalDocument before = find(actor, id);
        if (!keeps(actor, before)) {
            throw new NotFound();
        }
        return before.version() == version
                ? keep(actor, before.region(), before, typed, upload)
                : new GroupResult.Stale();
    }

    private GroupResult keep(
            Actor actor,
            RegionCode home,
            @Nullable LegalDocument before,
            LegalText typed,
            ScanShelf.@Nullable Upload upload) {
        var form = new Typing();
        LegalDocument document = document(form, actor, home, before, typed);
        if (!form.wrong() && rows.taken(document)) {
            form.add("nomor", "community.wrong.legal");
        }
        MediaId file =
                shelf.take(actor, home, document.id(), upload, form).orElse(before == null ? null : before.file());
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        LegalDocument kept = with(document, file);
        return Objects.requireNonNull(transaction.execute(status -> write(actor, before != null, kept)));
    }

    private GroupResult write(Actor actor, boolean there, LegalDocument document) {
        boolean written = there ? rows.write(document) : rows.add(document);
        if (!written) {
            return new GroupResult.Stale();
        }
        String verb = there ? "changeLegalDocument" : "addLegalDocument";
        changes.documentChanged(actor, document, verb, rows.groupsOn(document.id()));
        return new GroupResult.Kept();
    }

    private LegalDocument document(
            Typing form, Actor actor, RegionCode home, @Nullable LegalDocument before, LegalText typed) {
        LegalKind kind = form.oneOf("jenis", typed.kind(), LegalKind.class);
        String number = form.required("nomor", typed.number(), Typing.LINE);
        int year = typed.year().matches("\\d{4}") ? Integer.parseInt(typed.year()) : 0;
        if (year < EARLIEST || year > LATEST) {
            form.add("tahun", "community.missing.tahun");
        }
        LocalDate issued = form.dayOrNone("tanggal", typed.issuedOn());
        UUID id = before == null ? Ids.next(clock) : before.id();
        return new LegalDocument(
                id,
                home,
                Objects.requireNonNullElse(kind, LegalKind.OTHER),
                number,
                year,
                form.required("tentang", typed.title(), Typing.TEXT),
                issued,
                null,
                replacement(form, actor, id, before, typed.replacedBy()),
                before == null ? 1 : before.version());
    }

    /** What replaces a document is in force itself, so no two ever replace each other. */
    private @Nullable UUID replacement(
            Typing form, Actor actor, UUID id, @Nullable LegalDocument before, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (before != null
                && before.replacedBy() != null
                && typed.equals(before.replacedBy().toString())) {
            return before.replacedBy();
        }
        Optional<LegalDocument> other = list(actor).stream()
                .filter(one -> one.id().toString().equals(typed))
                .filter(one -> one.inForce() && !one.id().equals(id))
                .findFirst();
        if (other.isEmpty()) {
            form.add("diganti", "community.wrong.replacement");
        }
        return other.map(LegalDocument::id).orElse(null);
    }

    private static LegalDocument with(LegalDocument document, @Nullable MediaId file) {
        return new LegalDocument(
                document.id(),
                document.region(),
                document.kind(),
                document.number(),
                document.year(),
                document.title(),
                document.issuedOn(),
                file,
                document.replacedBy(),
                document.version());
    }
}
