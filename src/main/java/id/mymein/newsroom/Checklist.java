package id.mymein.newsroom;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What editors confirm before they call a story fit. */
@Component
public class Checklist {

    private final JdbcClient jdbc;

    Checklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items in use, in their order. */
    public List<CheckItem> items() {
        return jdbc.sql("select key, label_id, label_en from checklist_item where active order by position")
                .query((row, n) ->
                        new CheckItem(row.getString("key"), row.getString("label_id"), row.getString("label_en")))
                .list();
    }

    /** Also those that are no longer in use, for findings that name them. */
    public List<CheckItem> ever() {
        return jdbc.sql("select key, label_id, label_en from checklist_item order by position")
                .query((row, n) ->
                        new CheckItem(row.getString("key"), row.getString("label_id"), row.getString("label_en")))
                .list();
    }
}
