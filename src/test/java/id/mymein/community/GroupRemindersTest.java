package id.mymein.community;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.done;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are told before a decree or a term ends, once each, until it is renewed. */
@IntegrationTest
class GroupRemindersTest {

    @Autowired
    Village village;

    @Autowired
    GroupReminders reminders;

    @Autowired
    GroupRegister register;

    @Autowired
    GroupPeople people;

    @Autowired
    DecreeDesk decrees;

    @Autowired
    JdbcClient jdbc;

    Actor keeper;
    Actor registrar;
    KimGroupId id;

    @BeforeEach
    void aGroup() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
        id = village.active(keeper, registrar, unique("KIM Ingat"));
    }

    private List<Boolean> unread(Actor whom, String kind) {
        return jdbc.sql("""
                select read_at is null as unread from notification where account = :account and path like :path
                and key = :key order by id""")
                .param("account", whom.account().value())
                .param("path", "/meja/kim/" + id + "#" + kind + "-%")
                .param("key", "community.told.ending." + kind)
                .query((row, n) -> row.getBoolean("unread"))
                .list();
    }

    private void decreeEnds(LocalDate day) {
        Decree decree = register.file(registrar, id).decrees().getFirst();
        done(decrees.change(
                registrar, id, decree.id(), decree.version(), Village.decree(decree.number(), day.toString()), null));
    }

    @Test
    void theVillageAndTheRegistrarAreToldOnceForEachOfTheDays() {
        reminders.remind();
        assertThat(unread(keeper, "decree")).isEmpty();
        decreeEnds(Village.today().plusDays(60));
        reminders.remind();
        reminders.remind();
        assertThat(unread(keeper, "decree")).containsExactly(true);
        assertThat(unread(registrar, "decree")).containsExactly(true);
        decreeEnds(Village.today().plusDays(61));
        reminders.remind();
        assertThat(unread(keeper, "decree")).containsExactly(false);
    }

    @Test
    void whatIsEnteredLateIsToldOnce() {
        decreeEnds(Village.today().plusDays(5));
        reminders.remind();
        reminders.remind();
        assertThat(unread(keeper, "decree")).containsExactly(true);
    }

    @Test
    void aNewTermTakesTheReminderBack() {
        Officer chair = register.file(keeper, id).officers().getFirst();
        LocalDate last = Village.today().plusDays(20);
        done(people.changeOfficer(
                keeper, id, chair.id(), chair.version(), Village.officer("CHAIR", chair.name(), last.toString())));
        reminders.remind();
        assertThat(unread(keeper, "term")).containsExactly(true);
        var next = new OfficerText(
                "CHAIR", "", chair.name(), "", "", last.plusDays(1).toString(), "", true, false);
        done(people.addOfficer(keeper, id, next));
        assertThat(unread(keeper, "term")).containsExactly(false);
        reminders.remind();
        assertThat(unread(keeper, "term")).containsExactly(false);
    }

    @Test
    void aGroupThatEndedIsNotRemindedOfAnything() {
        decreeEnds(Village.today().plusDays(20));
        reminders.remind();
        village.take(registrar, id, GroupEvent.DISSOLVE, "Warga pindah.");
        assertThat(unread(keeper, "decree")).containsExactly(false);
    }
}
