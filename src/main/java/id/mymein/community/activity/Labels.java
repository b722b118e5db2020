package id.mymein.community.activity;

import id.mymein.community.ActivityLabel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an administrator lets people choose from: the letters of ADINDA, and where money comes from. */
@Component
public class Labels {

    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All labels in their order, those out of use too: records may still carry them. */
    public List<ActivityLabel> labels() {
        return jdbc.sql("select key, label_id, label_en from activity_label order by position, key")
                .query(Labels::read)
                .list();
    }

    /** Those that may be chosen now. */
    public List<ActivityLabel> labelsInUse() {
        return jdbc.sql("select key, label_id, label_en from activity_label where active order by position, key")
                .query(Labels::read)
                .list();
    }

    public List<ActivityLabel> sources() {
        return jdbc.sql("select key, label_id, label_en from budget_source order by position, key")
                .query(Labels::read)
                .list();
    }

    public List<ActivityLabel> sourcesInUse() {
        return jdbc.sql("select key, label_id, label_en from budget_source where active order by position, key")
                .query(Labels::read)
                .list();
    }

    private static ActivityLabel read(ResultSet row, int number) throws SQLException {
        return new ActivityLabel(row.getString("key"), row.getString("label_id"), row.getString("label_en"));
    }

    public static Optional<ActivityLabel> of(List<ActivityLabel> labels, String key) {
        return labels.stream().filter(label -> label.key().equals(key)).findFirst();
    }
}
