package id.mymein.community;

import id.mymein.exchange.ImportRun;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes imported rows into the register and takes them back, in the caller's transaction. */
@Component
class ImportWriting {

    private final GroupRegistration registration;
    private final GroupRegister register;
    private final GroupRows groups;
    private final PeopleRows people;
    private final DecreeRows decrees;
    private final PassageRows passages;
    private final ImportRows imports;
    private final GroupChanges changes;
    private final GroupReminders reminders;
    private final Clock clock;

    ImportWriting(
            GroupRegistration registration,
            GroupRegister register,
            GroupRows groups,
            PeopleRows people,
            DecreeRows decrees,
            PassageRows passages,
            ImportRows imports,
            GroupChanges changes,
            GroupReminders reminders,
            Clock clock) {
        this.registration = registration;
        this.register = register;
        this.groups = groups;
        this.people = people;
        this.decrees = decrees;
        this.passages = passages;
        this.imports = imports;
        this.changes = changes;
        this.reminders = reminders;
        this.clock = clock;
    }

    void add(ImportRun run, ImportedRow row) {
        UUID importId = run.id().value();
        var group = new Group(
                new KimGroupId(Ids.next(clock)),
                GroupKind.KIM,
                null,
                new OfficeId(importId),
                Objects.requireNonNull(row.place()),
                row.row().text(ImportedRow.NAME),
                null,
                row.row().date(ImportedRow.FOUNDED),
                new GroupContact("", row.row().text(ImportedRow.PHONE), "", false),
                List.of(),
                "",
                GroupState.ACTIVE,
                "",
                clock.instant(),
                1);
        var known = new GroupRegistration.Known(
                group,
                decree(row).stream().toList(),
                row.officers().entrySet().stream()
                        .map(entry -> officer(row, entry.getKey(), entry.getValue()))
                        .toList(),
                members(row).toList(),
                "import:" + importId,
                importId);
        imports.keep(importId, registration.register(run.actor(), known), null);
    }

    private Optional<Decree> decree(ImportedRow row) {
        if (!row.decree()) {
            return Optional.empty();
        }
        LocalDate issued = Objects.requireNonNull(row.row().date(ImportedRow.ISSUED));
        return Optional.of(new Decree(
                Ids.next(clock),
                Decree.Purpose.FOUNDING,
                row.row().text(ImportedRow.NUMBER),
                issued,
                row.row().text(ImportedRow.ISSUER),
                issued,
                row.until(),
                null,
                1));
    }

    private Officer officer(ImportedRow row, String column, String name) {
        return new Officer(
                Ids.next(clock),
                ImportedRow.post(column),
                "",
                name,
                "",
                "",
                row.from(register.today()),
                row.until(),
                false,
                1);
    }

    private Stream<Member> members(ImportedRow row) {
        return row.members().stream().map(name -> new Member(Ids.next(clock), name, "", "", "", false, 1));
    }

    /** What is empty is filled; what says something else is replaced where {@code over} says so. */
    void merge(ImportRun run, Group group, ImportedRow row, boolean over) {
        KimGroupId id = group.id();
        String before = imports.snapshot(id);
        groups.write(filled(group, row, over), clock.instant());
        if (decrees.of(id).stream().noneMatch(decree -> key(decree).equals(row.decreeKey()))) {
            decree(row).ifPresent(decree -> decrees.add(id, decree));
        }
        row.officers().forEach((column, name) -> lead(id, officer(row, column, name), over));
        members(row).forEach(member -> people.add(id, member));
        imports.keep(run.id().value(), id, before);
        changes.changed(
                run.actor(), group, "mergeImport", Map.of("import", run.id().toString(), "overwrite", over));
        reminders.settle(id);
    }

    private static String key(Decree decree) {
        return SameNames.number(decree.number()) + "|" + SameNames.issuer(decree.issuer());
    }

    private void lead(KimGroupId id, Officer officer, boolean over) {
        List<Officer> holders = people.officers(id).stream()
                .filter(one -> one.post() == officer.post() && GroupPeople.overlap(one, officer))
                .toList();
        boolean same =
                holders.stream().anyMatch(one -> SameNames.person(one.name()).equals(SameNames.person(officer.name())));
        if (same || (!over && !holders.isEmpty())) {
            return;
        }
        holders.forEach(holder -> people.removeOfficer(id, holder.id()));
        people.add(id, officer);
    }

    private static Group filled(Group group, ImportedRow row, boolean over) {
        LocalDate founded = row.row().date(ImportedRow.FOUNDED);
        String phone = row.row().text(ImportedRow.PHONE);
        GroupContact contact = group.contact();
        boolean newDay = founded != null && (over || group.foundedOn() == null);
        boolean newPhone = !phone.isEmpty() && (over || contact.phone().isEmpty());
        return new Group(
                group.id(),
                group.kind(),
                group.office(),
                group.proposedBy(),
                group.region(),
                group.name(),
                group.slug(),
                newDay ? founded : group.foundedOn(),
                newPhone ? new GroupContact(contact.secretariat(), phone, contact.email(), contact.open()) : contact,
                group.topics(),
                group.nationalId(),
                group.state(),
                group.returned(),
                group.changedAt(),
                group.version());
    }

    /** Gives the group back what it was before the import, or takes it out where the import added it. */
    void takeBack(ImportRun run, Group group) {
        UUID importId = run.id().value();
        Actor actor = run.actor();
        if (!imports.added(importId, group.id())) {
            imports.restore(importId, group.id());
            changes.changed(actor, group, "undoImport", Map.of("import", importId.toString()));
            reminders.settle(group.id());
            return;
        }
        imports.free(group.id());
        passages.add(
                group.id(),
                new Passage(
                        GroupEvent.UNREGISTER,
                        group.state(),
                        GroupState.DISCARDED,
                        "import:" + importId,
                        List.of(),
                        actor.account(),
                        clock.instant()));
        changes.changed(actor, group, "unregister", Map.of("import", importId.toString()));
        changes.listed(group, group.region());
        reminders.settle(group.id());
    }
}
