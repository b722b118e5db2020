package id.mymein.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.signin.SignIns.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class GuessingTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aGuesserIsSlowedDownWhileThePersonsOwnDeviceStillGetsIn() throws Exception {
        Actor actor = contributor();
        String login = people.withPassword(actor);
        var own = new Browser(web).open("/masuk");
        signIn(own, login, People.PASSWORD);
        own.open("/akun").submit("/keluar");

        for (int n = 0; n < 5; n++) {
            assertThat(guess(login, "tebakan " + n)).isInstanceOf(Outcome.Wrong.class);
        }
        assertThat(guess(login, "tebakan lagi")).isInstanceOf(Outcome.Wait.class);
        assertThat(guess(login, People.PASSWORD)).isInstanceOf(Outcome.Wait.class);
        var stranger = new Browser(web).open("/masuk");
        signIn(stranger, login, People.PASSWORD);
        assertThat(stranger.status()).isEqualTo(429);
        assertThat(stranger.page()).contains("Terlalu banyak percobaan");

        signIn(own.open("/masuk"), login, People.PASSWORD);
        assertThat(own.open("/akun").address()).isEqualTo("/akun");
    }

    @Test
    void aLoginThatDoesNotExistIsSlowedDownAlike() {
        String nobody = "tidak-ada-" + UUID.randomUUID();
        for (int n = 0; n < 5; n++) {
            assertThat(guess(nobody, "tebakan")).isInstanceOf(Outcome.Wrong.class);
        }
        assertThat(guess(nobody, "tebakan")).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void theWaitGrowsWithEachWrongTryUpToAQuarterOfAnHour() {
        var subject = List.of(new Limits.Subject("test:" + UUID.randomUUID(), 5, false));
        IntStream.range(0, 5).forEach(n -> assertThat(limits.begin(subject)).isEmpty());
        Duration before = Duration.ZERO;
        for (int n = 0; n < 7; n++) {
            Duration wait =
                    Duration.between(clock.instant(), limits.begin(subject).orElseThrow());
            assertThat(wait).isGreaterThan(before).isLessThanOrEqualTo(Limits.LONGEST_WAIT);
            before = wait.minusSeconds(2);
            database.sql("update sign_in_limit set open_at = now() where subject = ?")
                    .param(subject.getFirst().name())
                    .update();
            assertThat(limits.begin(subject)).isEmpty();
        }
        assertThat(limits.begin(subject).orElseThrow()).isAfter(Instant.now().plusSeconds(14 * 60));
    }

    @Test
    void tryingAllAtOnceCountsEachTry() throws Exception {
        var subject = List.of(new Limits.Subject("test:" + UUID.randomUUID(), 5, false));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(
                            n -> () -> limits.begin(subject).isEmpty())
                    .toList();
            int let = 0;
            for (var answer : threads.invokeAll(tries)) {
                let += answer.get() ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        }
    }

    @Test
    void aRightTryClearsTheWrongOnesBefore() {
        String login = people.withPassword(contributor());
        for (int round = 0; round < 3; round++) {
            for (int n = 0; n < 4; n++) {
                assertThat(guess(login, "tebakan")).isInstanceOf(Outcome.Wrong.class);
            }
            assertThat(guess(login, People.PASSWORD)).isInstanceOf(Outcome.Right.class);
        }
    }

    @Test
    void oneDeviceThatTriesManyAccountsIsSlowedDown() {
        Optional<String> device = Optional.of("device-" + UUID.randomUUID());
        for (int n = 0; n < 20; n++) {
            assertThat(signIns.password("orang-" + UUID.randomUUID(), "x", device))
                    .isInstanceOf(Outcome.Wrong.class);
        }
        assertThat(signIns.password("orang-" + UUID.randomUUID(), "x", device)).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void isForgottenAfterADayAndNotBefore() {
        var old = new Limits.Subject("test:" + UUID.randomUUID(), 5, false);
        var recent = new Limits.Subject("test:" + UUID.randomUUID(), 5, false);
        limits.begin(List.of(old, recent));
        database.sql("update sign_in_limit set last_failure = now() - interval '25 hours' where subject = ?")
                .param(old.name())
                .update();
        assertThat(limits.forget()).isPositive();
        assertThat(database.sql("select subject from sign_in_limit where subject in (?, ?)")
                        .param(old.name())
                        .param(recent.name())
                        .query(String.class)
                        .list())
                .containsExactly(recent.name());
    }

    @Test
    void twoHundredPeopleBehindOneAddressAllGetInWhileSomebodyThereGuesses() {
        String victim = people.withPassword(contributor());
        IntStream.range(0, 10).forEach(n -> guess(victim, "tebakan"));
        String hash = database.sql("select password_hash from account where login = ?")
                .param(victim)
                .query(String.class)
                .single();
        for (int n = 0; n < 200; n++) {
            String login = "warga-" + UUID.randomUUID();
            database.sql(
                            "insert into account (id, login, name, password_hash, created_at) values (?, ?, 'Warga', ?, now())")
                    .param(UUID.randomUUID())
                    .param(login)
                    .param(hash)
                    .update();
            assertThat(guess(login, People.PASSWORD)).isInstanceOf(Outcome.Right.class);
        }
    }

    private Outcome guess(String login, String password) {
        return signIns.password(login, password, Optional.empty());
    }

    private Actor contributor() {
        return people.person(OfficeKind.VILLAGE_GOVERNMENT, "71.01.01.2002", Role.CONTRIBUTOR);
    }

    private static void signIn(Browser browser, String login, String password) throws Exception {
        browser.submit("/masuk", "nama", login, "sandi", password, "ke", "/akun");
    }
}
