package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who belongs to a group. What is changed holds at once. */
@Component
public class GroupMembers {

    /** So many members can be added at a time. */
    public static final int MOST_AT_ONCE = 100;

    private final GroupRows groups;
    private final PeopleRows people;
    private final GroupChanges changes;
    private final Clock clock;

    GroupMembers(GroupRows groups, PeopleRows people, GroupChanges changes, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws NotFound where the group has no such member */
    @Transactional(readOnly = true)
    public Member member(KimGroupId group, UUID id) {
        return people.member(group, id).orElseThrow(NotFound::new);
    }

    private Group kept(Actor actor, KimGroupId id) {
        return groups.lock(actor, id)
                .filter(group -> GroupAccess.keeps(actor, group))
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds members, one a line: the name, and behind a semicolon what the person does in the group. Those who are there already stay
     * as they are.
     */
    @Transactional
    public GroupResult addMembers(Actor actor, KimGroupId id, String lines) {
        Group group = kept(actor, id);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        List<String> typed =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var form = new Typing();
        if (typed.isEmpty()) {
            form.add("anggota", "community.missing.anggota");
        }
        if (typed.size() > MOST_AT_ONCE) {
            form.add("anggota", "community.wrong.many", MOST_AT_ONCE, typed.size());
        }
        List<Member> members = typed.stream().map(line -> member(form, line)).toList();
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        long added = members.stream().filter(member -> people.add(id, member)).count();
        changes.changed(actor, group, "addMembers", Map.of("added", added, "typed", members.size()));
        return new GroupResult.Done(id);
    }

    private Member member(Typing form, String line) {
        int semicolon = line.indexOf(';');
        String name = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        String role = semicolon < 0 ? "" : line.substring(semicolon + 1).strip();
        if (name.isEmpty()) {
            form.add("anggota", "community.missing.anggota");
        }
        return new Member(
                Ids.next(clock),
                form.optional("anggota", name, Typing.LINE),
                form.optional("anggota", role, Typing.LINE),
                "",
                "",
                false,
                1);
    }

    /** @throws NotFound where the actor does not keep that group, or it has no such member */
    @Transactional
    public GroupResult changeMember(Actor actor, KimGroupId id, UUID which, int version, MemberText typed) {
        Group group = kept(actor, id);
        Member before = people.member(id, which).orElseThrow(NotFound::new);
        if (group.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        var form = new Typing();
        var member = new Member(
                which,
                form.required("nama", typed.name(), Typing.LINE),
                form.optional("peran", typed.role(), Typing.LINE),
                form.optional("pekerjaan", typed.occupation(), Typing.LINE),
                form.optional("kontak", typed.contact(), Typing.LINE),
                typed.open(),
                version);
        namesake(id, member).ifPresent(other -> form.add("nama", "community.wrong.member", other.name()));
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        if (before.version() != version || !people.write(id, member)) {
            return new GroupResult.Stale();
        }
        changes.changed(actor, group, "changeMember", Map.of("member", which.toString(), "public", typed.open()));
        return new GroupResult.Done(id);
    }

    private Optional<Member> namesake(KimGroupId id, Member member) {
        return people.members(id).stream()
                .filter(one -> !one.id().equals(member.id())
                        && SameNames.person(one.name()).equals(SameNames.person(member.name())))
                .findFirst();
    }

    @Transactional
    public GroupResult removeMember(Actor actor, KimGroupId id, UUID which) {
        Group group = kept(actor, id);
        var _ = people.member(id, which).orElseThrow(NotFound::new);
        if (group.state().closed() || !people.removeMember(id, which)) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        changes.changed(actor, group, "removeMember", Map.of("member", which.toString()));
        return new GroupResult.Done(id);
    }
}
