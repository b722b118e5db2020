package id.mymein.newsroom;

import id.mymein.platform.web.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the items of the publish checklist are called, those too that are no longer asked: findings name them by key. */
@Component
public class ChecklistLabels {

    private final JdbcClient jdbc;

    ChecklistLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key, in their order. */
    public Map<String, String> in(Locale language) {
        boolean english = language.equals(Languages.ENGLISH);
        Map<String, String> labels = new LinkedHashMap<>();
        jdbc.sql("select key, label_id, label_en from checklist_item order by position")
                .query(row -> {
                    labels.put(row.getString("key"), row.getString(english ? "label_en" : "label_id"));
                });
        return labels;
    }
}
