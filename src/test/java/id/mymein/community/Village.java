package id.mymein.community;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.community.GroupDecisions.Decision;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes groups along their life for tests. */
@Component
public class Village {

    public static final String MAYANAU = "63.11.08.2005";

    private final People people;
    private final GroupWriting writing;
    private final GroupPeople groupPeople;
    private final GroupMembers groupMembers;
    private final DecreeDesk decrees;
    private final GroupDecisions decisions;
    private final GroupRegister register;

    Village(
            People people,
            GroupWriting writing,
            GroupPeople groupPeople,
            GroupMembers groupMembers,
            DecreeDesk decrees,
            GroupDecisions decisions,
            GroupRegister register) {
        this.people = people;
        this.writing = writing;
        this.groupPeople = groupPeople;
        this.groupMembers = groupMembers;
        this.decrees = decrees;
        this.decisions = decisions;
        this.register = register;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    public static String unique(String start) {
        return start + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    public Actor keeper(String village) {
        return people.person(OfficeKind.VILLAGE_GOVERNMENT, village, Role.CONTRIBUTOR);
    }

    public Actor registrar() {
        return people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR);
    }

    public static GroupText text(String name, String region) {
        return new GroupText(
                name, "KIM", region, "2022-03-01", "", "Jl. Desa 1", "0812 3456 7890", "", false, "wisata");
    }

    public KimGroupId draft(Actor keeper, String name) {
        var id = new KimGroupId(UUID.randomUUID());
        String region = keeper.grants().getFirst().region().value();
        done(writing.start(keeper, id, text(name, region)));
        return id;
    }

    public static OfficerText officer(String post, String name, String until) {
        return new OfficerText(
                post, "", name, "petani", "0811 000 111", today().minusYears(1).toString(), until, true, false);
    }

    public static DecreeText decree(String number, String until) {
        String day = today().minusYears(1).toString();
        return new DecreeText("FOUNDING", number, day, "Kepala Desa Mayanau", "", until);
    }

    /** A draft that lacks nothing that the rules ask for. */
    public KimGroupId complete(Actor keeper, String name) {
        KimGroupId id = draft(keeper, name);
        done(groupPeople.addOfficer(keeper, id, officer("CHAIR", unique("Ketua"), "")));
        done(groupPeople.addOfficer(keeper, id, officer("SECRETARY", unique("Sekretaris"), "")));
        done(groupPeople.addOfficer(keeper, id, officer("TREASURER", unique("Bendahara"), "")));
        done(groupMembers.addMembers(keeper, id, "Ani; penulis\nBudi\nCici\nDodi\nEdi\nFani\nGani\nHani"));
        done(decrees.add(keeper, id, decree(unique("SK"), today().plusYears(2).toString()), null));
        return id;
    }

    public KimGroupId proposed(Actor keeper, String name) {
        KimGroupId id = complete(keeper, name);
        take(keeper, id, GroupEvent.PROPOSE, "");
        return id;
    }

    public KimGroupId active(Actor keeper, Actor registrar, String name) {
        KimGroupId id = proposed(keeper, name);
        take(registrar, id, GroupEvent.ACCEPT, "");
        return id;
    }

    /** People who did not agree to be named. */
    public void addMembers(Actor keeper, KimGroupId id, String names) {
        done(groupMembers.addMembers(keeper, id, names));
    }

    public void rest(Actor registrar, KimGroupId id) {
        take(registrar, id, GroupEvent.REST, "Istirahat.");
    }

    public void dissolve(Actor registrar, KimGroupId id) {
        take(registrar, id, GroupEvent.DISSOLVE, "Bubar.");
    }

    public String slug(Actor actor, KimGroupId id) {
        return String.valueOf(register.find(actor, id).slug());
    }

    public GroupResult step(Actor actor, KimGroupId id, GroupEvent event, String reason, boolean sure) {
        int version = register.find(actor, id).version();
        return decisions.take(actor, id, new Decision(event, version, reason, sure, null));
    }

    public void take(Actor actor, KimGroupId id, GroupEvent event, String reason) {
        done(step(actor, id, event, reason, true));
    }

    public static void done(GroupResult result) {
        assertThat(result).isInstanceOf(GroupResult.Done.class);
    }

    /** The message keys at a field of a form that was refused. */
    public static java.util.List<String> wrong(GroupResult result, String field) {
        assertThat(result).isInstanceOf(GroupResult.Wrong.class);
        return ((GroupResult.Wrong) result)
                .errors().of(field).stream().map(problem -> problem.key()).toList();
    }
}
