package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register as the desk sees it. What one may not see is not there. */
@Component
@Transactional(readOnly = true)
public class GroupRegister {

    /** So many groups a page of the list has at most. */
    public static final int PAGE = 50;

    private final GroupRows groups;
    private final PeopleRows people;
    private final DecreeRows decrees;
    private final LegalRows legal;
    private final PassageRows passages;
    private final KimRules rules;
    private final Offices offices;
    private final Site site;
    private final Clock clock;

    GroupRegister(
            GroupRows groups,
            PeopleRows people,
            DecreeRows decrees,
            LegalRows legal,
            PassageRows passages,
            KimRules rules,
            Offices offices,
            Site site,
            Clock clock) {
        this.groups = groups;
        this.people = people;
        this.decrees = decrees;
        this.legal = legal;
        this.passages = passages;
        this.rules = rules;
        this.offices = offices;
        this.site = site;
        this.clock = clock;
    }

    /**
     * A piece of the list; what waits for the registrar first, then by name.
     *
     * @param more true where the list goes on
     */
    public record Slice(List<Group> groups, boolean more) {

        public Slice {
            groups = List.copyOf(groups);
        }
    }

    /** @param page from 0 on */
    public Slice list(Actor actor, GroupFilter filter, int page) {
        List<Group> found = groups.list(actor, filter, PAGE + 1, page * PAGE);
        return new Slice(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    /** How many wait for this person: for registrars what was proposed, for villages what was given back. */
    public long waiting(Actor actor) {
        return groups.waiting(actor);
    }

    /** @throws NotFound where there is none that the actor may see */
    public Group find(Actor actor, KimGroupId id) {
        return groups.find(actor, id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where there is none that the actor may see */
    public GroupFile file(Actor actor, KimGroupId id) {
        return file(find(actor, id));
    }

    GroupFile file(Group group) {
        KimGroupId id = group.id();
        return new GroupFile(
                group, decrees.of(id), people.officers(id), people.members(id), legal.of(id), passages.of(id));
    }

    /** What is asked of that group, and whether it has it today. */
    public List<GroupCheck> checks(GroupFile file) {
        return GroupChecks.of(file, rules.all(), today());
    }

    /** How much of what the rules ask for that group lacks. */
    public int missing(Group group) {
        return GroupChecks.missing(checks(file(group))).size();
    }

    /** The steps that the actor may take with that group. */
    public List<GroupEvent> steps(Actor actor, Group group) {
        return GroupLife.open(group.state(), GroupAccess.keeps(actor, group), GroupAccess.registrar(actor, group));
    }

    /** The offices of KIM groups in that group's place that no group has yet. */
    public List<Office> freeOffices(Group group) {
        List<Office> there = offices.at(group.region()).stream()
                .filter(office -> office.kind() == OfficeKind.KIM_GROUP)
                .toList();
        List<OfficeId> taken = groups.taken(there.stream().map(Office::id).toList());
        return there.stream().filter(office -> !taken.contains(office.id())).toList();
    }

    public LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }
}
