package id.mymein.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.TestDatabase;
import id.mymein.platform.database.DatabaseAccess.Credentials;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    private final Properties given = TestDatabase.fresh();
    private final Credentials owner = credentials("owner-user", "owner-password");
    private final Credentials application = credentials("user", "password");

    private Credentials credentials(String user, String password) {
        return new Credentials(given.getProperty("mymein.db." + user), given.getProperty("mymein.db." + password));
    }

    private String url() {
        return given.getProperty("mymein.db.url");
    }

    @Test
    void isTakenWhereBothMayComeIn() {
        assertThatCode(() -> ExternalDatabase.checked(new DatabaseAccess(url(), owner, application)))
                .doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsSaidWithTheUsersNameAndWithoutThePassword() {
        var wrong = new Credentials(application.user(), "tidak-cocok");
        assertThatThrownBy(() -> ExternalDatabase.checked(new DatabaseAccess(
                        url() + (url().contains("?") ? "&" : "?") + "ApplicationName=uji", owner, wrong)))
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("'" + application.user() + "'")
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("tidak-cocok")
                .hasMessageNotContaining("ApplicationName");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid() {
        String missing = url().replaceFirst("/mymein_test_[^?]*", "/tidak_ada");
        assertThatThrownBy(() -> ExternalDatabase.checked(new DatabaseAccess(missing, owner, application)))
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("database \"tidak_ada\" does not exist");
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> ExternalDatabase.checked(
                        new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/mymein", owner, application)))
                .isInstanceOf(DatabaseUnfit.class)
                .hasMessageContaining("127.0.0.1:1/mymein");
    }

    @Test
    void anOldServerOrAnotherEncodingIsRefused() {
        assertThat(ExternalDatabase.objection(15, "UTF8"))
                .hasValueSatisfying(words -> assertThat(words).contains("15", "18"));
        assertThat(ExternalDatabase.objection(18, "LATIN1")).isPresent();
        assertThat(ExternalDatabase.objection(18, "UTF8")).isEmpty();
        assertThat(ExternalDatabase.objection(19, "UTF8")).isEmpty();
    }
}
