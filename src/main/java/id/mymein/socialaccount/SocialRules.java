package id.mymein.socialaccount;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's rules that are rows of data, each with its source. */
@Component
public class SocialRules {

    private final JdbcClient jdbc;

    SocialRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rule as it stands. */
    public record Rule(String key, int value, String source) {}

    public List<Rule> all() {
        return jdbc.sql("select key, value, source from social_rule order by key")
                .query((row, n) -> new Rule(row.getString("key"), row.getInt("value"), row.getString("source")))
                .list();
    }

    public int reviewMonths() {
        return figure("review_months");
    }

    /** How long before it is due an office hears of a review. */
    public int taskDays() {
        return figure("task_days");
    }

    public int checkHours() {
        return figure("check_hours");
    }

    public int checksAtOnce() {
        return figure("checks_at_once");
    }

    public int codeDays() {
        return figure("code_days");
    }

    int reportsADay() {
        return figure("reports_a_day");
    }

    int reportsAnHour() {
        return figure("reports_an_hour");
    }

    private int figure(String key) {
        return jdbc.sql("select value from social_rule where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
