package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who leads a group. What is changed holds at once. */
@Component
public class GroupPeople {

    private final GroupRows groups;
    private final PeopleRows people;
    private final GroupChanges changes;
    private final GroupReminders reminders;
    private final Clock clock;

    GroupPeople(GroupRows groups, PeopleRows people, GroupChanges changes, GroupReminders reminders, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.changes = changes;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @throws NotFound where the group has no such officer */
    @Transactional(readOnly = true)
    public Officer officer(KimGroupId group, UUID id) {
        return people.officer(group, id).orElseThrow(NotFound::new);
    }

    private Group kept(Actor actor, KimGroupId id) {
        return groups.lock(actor, id)
                .filter(group -> GroupAccess.keeps(actor, group))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the actor does not keep that group */
    @Transactional
    public GroupResult addOfficer(Actor actor, KimGroupId id, OfficerText typed) {
        Group group = kept(actor, id);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        var form = new Typing();
        Officer officer = officer(form, group, null, typed);
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        people.add(id, officer);
        told(actor, group, "addOfficer", officer, typed.other());
        return new GroupResult.Done(id);
    }

    /** @throws NotFound where the actor does not keep that group, or it has no such officer */
    @Transactional
    public GroupResult changeOfficer(Actor actor, KimGroupId id, UUID which, int version, OfficerText typed) {
        Group group = kept(actor, id);
        Officer before = people.officer(id, which).orElseThrow(NotFound::new);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        if (before.version() != version) {
            return new GroupResult.Stale();
        }
        var form = new Typing();
        Officer officer = officer(form, group, before, typed);
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        if (!people.write(id, officer)) {
            return new GroupResult.Stale();
        }
        told(actor, group, "changeOfficer", officer, typed.other());
        return new GroupResult.Done(id);
    }

    /** Takes back an officer who never was one; whoever was gets a last day instead. */
    @Transactional
    public GroupResult removeOfficer(Actor actor, KimGroupId id, UUID which) {
        Group group = kept(actor, id);
        Officer officer = people.officer(id, which).orElseThrow(NotFound::new);
        if (group.state().closed() || !people.removeOfficer(id, which)) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        told(actor, group, "removeOfficer", officer, false);
        return new GroupResult.Done(id);
    }

    private void told(Actor actor, Group group, String verb, Officer officer, boolean other) {
        changes.changed(
                actor,
                group,
                verb,
                Map.of(
                        "officer", officer.id().toString(),
                        "post", officer.post(),
                        "from", officer.from().toString(),
                        "until", String.valueOf(officer.until()),
                        "otherOfSameName", other));
        reminders.settle(group.id());
    }

    private Officer officer(Typing form, Group group, @Nullable Officer before, OfficerText typed) {
        Post post = form.oneOf("jabatan", typed.post(), Post.class);
        String title = post == Post.OTHER ? form.required("sebutan", typed.title(), Typing.LINE) : "";
        LocalDate from = form.day("mulai", typed.from());
        LocalDate until = form.dayOrNone("sampai", typed.until());
        if (until != null && until.isBefore(from)) {
            form.add("sampai", "community.wrong.term");
        }
        var officer = new Officer(
                before == null ? Ids.next(clock) : before.id(),
                Objects.requireNonNullElse(post, Post.OTHER),
                title,
                form.required("nama", typed.name(), Typing.LINE),
                form.optional("pekerjaan", typed.occupation(), Typing.LINE),
                form.optional("kontak", typed.contact(), Typing.LINE),
                from,
                until,
                typed.open(),
                before == null ? 1 : before.version());
        if (!form.wrong()) {
            meets(form, group, officer, typed.other() || within(before, officer));
        }
        return officer;
    }

    /** One person leads one group at a time, and a group has one chair at a time. */
    private void meets(Typing form, Group group, Officer officer, boolean other) {
        groups.oneAtATime();
        people.officers(group.id()).stream()
                .filter(one -> !one.id().equals(officer.id()))
                .filter(one -> one.post() == officer.post() && officer.post().single() && overlap(one, officer))
                .findFirst()
                .ifPresent(one -> form.add("mulai", "community.wrong.held", one.name()));
        List<PeopleRows.Elsewhere> elsewhere = other ? List.of() : people.elsewhere(group, officer);
        if (!elsewhere.isEmpty()) {
            form.add("nama", "community.wrong.elsewhere", elsewhere.getFirst().group());
        }
    }

    /** What was accepted of a person before is not asked again when the term becomes no longer. */
    private static boolean within(@Nullable Officer before, Officer officer) {
        if (before == null || !SameNames.person(before.name()).equals(SameNames.person(officer.name()))) {
            return false;
        }
        LocalDate end = before.until();
        LocalDate until = officer.until();
        return !officer.from().isBefore(before.from()) && (end == null || (until != null && !until.isAfter(end)));
    }

    static boolean overlap(Officer one, Officer other) {
        LocalDate end = one.until();
        LocalDate otherEnd = other.until();
        return (otherEnd == null || !one.from().isAfter(otherEnd))
                && (end == null || !other.from().isAfter(end));
    }
}
