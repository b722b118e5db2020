package id.mymein.newsletter;

import id.mymein.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes next, for each kind of letter. */
@Component
class Plans {

    private final JdbcClient jdbc;
    private final Clock clock;

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param introduction for the next letter; may be empty */
    record Plan(Frequency frequency, String introduction, boolean paused, int version) {}

    List<Plan> all() {
        return jdbc.sql("select * from newsletter_plan order by frequency")
                .query(Plans::read)
                .list();
    }

    Plan of(Frequency frequency) {
        return jdbc.sql("select * from newsletter_plan where frequency = :frequency")
                .param("frequency", frequency.name())
                .query(Plans::read)
                .single();
    }

    /** False where somebody changed it meanwhile. */
    boolean introduce(Frequency frequency, int version, String introduction, AccountId by) {
        return jdbc.sql("""
                        update newsletter_plan
                        set introduction = :introduction, version = version + 1, changed_by = :by, changed_at = :now
                        where frequency = :frequency and version = :version""")
                        .param("introduction", introduction)
                        .param("by", by.value())
                        .param("now", EditionRows.at(clock.instant()))
                        .param("frequency", frequency.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The line has gone into a letter. */
    void used(Frequency frequency) {
        jdbc.sql("""
                update newsletter_plan set introduction = '', version = version + 1
                where frequency = :frequency and introduction <> ''""").param("frequency", frequency.name()).update();
    }

    /** False where it is so already. */
    boolean pause(Frequency frequency, boolean paused, AccountId by) {
        return jdbc.sql("""
                        update newsletter_plan
                        set paused = :paused, version = version + 1, changed_by = :by, changed_at = :now
                        where frequency = :frequency and paused <> :paused""")
                        .param("paused", paused)
                        .param("by", by.value())
                        .param("now", EditionRows.at(clock.instant()))
                        .param("frequency", frequency.name())
                        .update()
                == 1;
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                Frequency.valueOf(row.getString("frequency")),
                row.getString("introduction"),
                row.getBoolean("paused"),
                row.getInt("version"));
    }
}
