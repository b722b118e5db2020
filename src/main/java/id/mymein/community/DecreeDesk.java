package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the decrees of a group and the legal documents on which it stands. */
@Component
public class DecreeDesk {

    private final GroupRows groups;
    private final DecreeRows rows;
    private final LegalRows legal;
    private final GroupChanges changes;
    private final GroupReminders reminders;
    private final ScanShelf shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DecreeDesk(
            GroupRows groups,
            DecreeRows rows,
            LegalRows legal,
            GroupChanges changes,
            GroupReminders reminders,
            ScanShelf shelf,
            TransactionTemplate transaction,
            Clock clock) {
        this.groups = groups;
        this.rows = rows;
        this.legal = legal;
        this.changes = changes;
        this.reminders = reminders;
        this.shelf = shelf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws NotFound where the group has no such decree */
    public Decree find(KimGroupId group, UUID id) {
        return rows.find(group, id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the actor does not shape that group */
    public GroupResult add(Actor actor, KimGroupId id, DecreeText typed, ScanShelf.@Nullable Upload upload) {
        return keep(actor, id, null, typed, upload);
    }

    /**
     * Changes a decree; without a file the one that it has stays.
     *
     * @throws NotFound where the actor does not shape that group, or it has no such decree
     */
    public GroupResult change(
            Actor actor, KimGroupId id, UUID which, int version, DecreeText typed, ScanShelf.@Nullable Upload upload) {
        Decree before = rows.find(id, which).orElseThrow(NotFound::new);
        return before.version() == version ? keep(actor, id, before, typed, upload) : new GroupResult.Stale();
    }

    private GroupResult keep(
            Actor actor, KimGroupId id, @Nullable Decree before, DecreeText typed, ScanShelf.@Nullable Upload upload) {
        Group group = shaped(groups.find(actor, id).orElseThrow(NotFound::new), actor);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        var form = new Typing();
        Decree decree = decree(form, before, typed);
        unheld(form, decree);
        MediaId file = shelf.take(actor, group.region(), id.value(), upload, form)
                .orElse(before == null ? null : before.file());
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        return Objects.requireNonNull(
                transaction.execute(status -> write(actor, id, before != null, with(decree, file))));
    }

    private GroupResult write(Actor actor, KimGroupId id, boolean there, Decree decree) {
        Group group = shaped(groups.lock(actor, id).orElseThrow(NotFound::new), actor);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        groups.oneAtATime();
        var form = new Typing();
        unheld(form, decree);
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        if (!there) {
            rows.add(id, decree);
        } else if (!rows.write(id, decree)) {
            return new GroupResult.Stale();
        }
        changes.changed(
                actor,
                group,
                there ? "changeDecree" : "addDecree",
                Map.of("number", decree.number(), "issuer", decree.issuer(), "until", String.valueOf(decree.until())));
        reminders.settle(id);
        return new GroupResult.Done(id);
    }

    /** The same number of the same issuer stands for one group only. */
    private void unheld(Typing form, Decree decree) {
        if (!form.wrong()) {
            rows.holder(decree.number(), decree.issuer(), decree.id())
                    .ifPresent(group -> form.add("nomor", "community.wrong.decree", group));
        }
    }

    private static Group shaped(Group group, Actor actor) {
        if (!GroupAccess.shapes(actor, group)) {
            throw new NotFound();
        }
        return group;
    }

    private Decree decree(Typing form, @Nullable Decree before, DecreeText typed) {
        Decree.Purpose purpose = form.oneOf("untuk", typed.purpose(), Decree.Purpose.class);
        String number = form.required("nomor", typed.number(), Typing.LINE);
        LocalDate issued = form.day("tanggal", typed.issuedOn());
        String issuer = form.required("penerbit", typed.issuer(), Typing.LINE);
        LocalDate from = typed.from().isEmpty() ? issued : form.day("berlaku", typed.from());
        LocalDate until = form.dayOrNone("sampai", typed.until());
        if (until != null && until.isBefore(from)) {
            form.add("sampai", "community.wrong.validity");
        }
        return new Decree(
                before == null ? Ids.next(clock) : before.id(),
                Objects.requireNonNullElse(purpose, Decree.Purpose.FOUNDING),
                number,
                issued,
                issuer,
                from,
                until,
                null,
                before == null ? 1 : before.version());
    }

    private static Decree with(Decree decree, @Nullable MediaId file) {
        return new Decree(
                decree.id(),
                decree.purpose(),
                decree.number(),
                decree.issuedOn(),
                decree.issuer(),
                decree.from(),
                decree.until(),
                file,
                decree.version());
    }

    /** @throws NotFound where the actor does not shape that group, or it has no such decree */
    public GroupResult remove(Actor actor, KimGroupId id, UUID which) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Group group = shaped(groups.lock(actor, id).orElseThrow(NotFound::new), actor);
            Decree decree = rows.find(id, which).orElseThrow(NotFound::new);
            if (group.state().closed() || !rows.remove(id, which)) {
                return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
            }
            changes.changed(actor, group, "removeDecree", Map.of("number", decree.number(), "issuer", decree.issuer()));
            reminders.settle(id);
            return new GroupResult.Done(id);
        }));
    }

    /**
     * Says on which legal documents the group stands; those that the actor cannot see do not count.
     *
     * @throws NotFound where the actor does not keep that group
     */
    public GroupResult stand(Actor actor, KimGroupId id, Collection<UUID> documents) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Group group = groups.lock(actor, id)
                    .filter(one -> GroupAccess.keeps(actor, one))
                    .orElseThrow(NotFound::new);
            if (group.state().closed()) {
                return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
            }
            List<UUID> known = legal.within(new String[] {group.region().value()}).stream()
                    .map(LegalDocument::id)
                    .filter(documents::contains)
                    .toList();
            legal.stand(id, known);
            changes.changed(actor, group, "standOn", Map.of("documents", known.size()));
            return new GroupResult.Done(id);
        }));
    }
}
