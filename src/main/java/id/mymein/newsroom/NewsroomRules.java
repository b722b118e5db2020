package id.mymein.newsroom;

import id.mymein.identity.OfficeKind;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newsroom's rules that are rows of data. */
@Component
class NewsroomRules {

    private final JdbcClient jdbc;

    NewsroomRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration claim() {
        return Duration.ofMinutes(figure("claim_minutes"));
    }

    Duration urgent() {
        return Duration.ofHours(figure("urgent_hours"));
    }

    int silentDays() {
        return figure("silent_days");
    }

    private int figure(String key) {
        return jdbc.sql("select value from newsroom_rule where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    /** The keys that an editor must confirm. */
    List<String> checklist() {
        return jdbc.sql("select key from checklist_item where active order by position")
                .query((row, n) -> row.getString("key"))
                .list();
    }

    /** Whether that kind of story needs the police's key; the most specific rule wins. */
    boolean needsAuthenticity(OfficeKind kind, String category) {
        return jdbc.sql("""
                select required from authenticity_rule
                where (office_kind is null or office_kind = :kind) and (category is null or category = :category)
                order by (office_kind is not null)::int + (category is not null)::int desc, office_kind nulls last
                limit 1""")
                .param("kind", kind.name())
                .param("category", category)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
