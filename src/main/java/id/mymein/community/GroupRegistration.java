package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters groups that exist already, as from the list of the groups of earlier years: they are active at once, with a reason on record. */
@Component
public class GroupRegistration {

    private final GroupRows rows;
    private final PeopleRows people;
    private final DecreeRows decrees;
    private final PassageRows passages;
    private final GroupDecisions decisions;
    private final GroupChanges changes;
    private final OfficeRegister offices;
    private final GroupRegister register;
    private final Clock clock;

    GroupRegistration(
            GroupRows rows,
            PeopleRows people,
            DecreeRows decrees,
            PassageRows passages,
            GroupDecisions decisions,
            GroupChanges changes,
            OfficeRegister offices,
            GroupRegister register,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.decrees = decrees;
        this.passages = passages;
        this.decisions = decisions;
        this.changes = changes;
        this.offices = offices;
        this.register = register;
        this.clock = clock;
    }

    /**
     * A group as it was before anybody entered it.
     *
     * @param group its id, slug, office, state and version do not count; an office given is taken as its own
     * @param source why it is entered without a check: the list that it stands on
     * @param importId null where a person entered it
     */
    public record Known(
            Group group,
            List<Decree> decrees,
            List<Officer> officers,
            List<Member> members,
            String source,
            @Nullable UUID importId) {

        public Known {
            decrees = List.copyOf(decrees);
            officers = List.copyOf(officers);
            members = List.copyOf(members);
        }
    }

    /**
     * Enters the group; the caller has looked for what is there already, and the database refuses a decree that another group has.
     *
     * @throws NotFound where the actor is no registrar of that place, or names no source
     */
    @Transactional
    public KimGroupId register(Actor actor, Known known) {
        Group given = known.group();
        var situation = new GroupLife.Situation(
                null,
                false,
                GroupAccess.enters(actor, given.kind(), given.region()),
                false,
                !known.source().isBlank(),
                false);
        if (!(GroupLife.judge(situation, GroupEvent.REGISTER) instanceof GroupLife.Verdict.Takes)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        var id = new KimGroupId(Ids.next(clock));
        Group group = active(actor, given, id, now);
        rows.add(group, actor.account(), known.importId());
        known.decrees().forEach(decree -> decrees.add(id, decree));
        known.officers().forEach(officer -> people.add(id, officer));
        known.members().forEach(member -> people.add(id, member));
        passages.add(
                id,
                new Passage(
                        GroupEvent.REGISTER, null, GroupState.ACTIVE, known.source(), List.of(), actor.account(), now));
        changes.changed(
                actor,
                group,
                "register",
                Map.of("name", group.name(), "region", group.region().value(), "source", known.source()));
        changes.listed(group, group.region());
        return id;
    }

    /** The one given, one of that name that no group has, or a new one. */
    private OfficeId office(Actor actor, Group given) {
        if (given.office() != null) {
            return given.office();
        }
        return register.freeOffices(given).stream()
                .filter(office -> office.name().equals(given.name()))
                .findFirst()
                .map(Office::id)
                .orElseGet(() -> offices.add(actor.auditName(), OfficeKind.KIM_GROUP, given.name(), given.region()));
    }

    private Group active(Actor actor, Group given, KimGroupId id, Instant now) {
        return new Group(
                id,
                given.kind(),
                given.kind() == GroupKind.FORUM ? null : office(actor, given),
                GroupAccess.officeFor(actor, given.region()),
                given.region(),
                given.name(),
                decisions.freeSlug(given.name()),
                given.foundedOn(),
                given.contact(),
                given.topics(),
                given.nationalId(),
                GroupState.ACTIVE,
                "",
                now,
                1);
    }
}
