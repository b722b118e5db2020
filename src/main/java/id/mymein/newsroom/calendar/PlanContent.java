package id.mymein.newsroom.calendar;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans to have covered.
 *
 * @param topic in one line
 * @param note whatever the people concerned should know; may be empty
 * @param region where it happens
 * @param assignee the editor who sees to it; null for nobody yet
 * @param office the office that is to write it; null for none yet
 * @param due the day by which the story should be there
 */
public record PlanContent(
        String topic,
        String note,
        RegionCode region,
        @Nullable AccountId assignee,
        @Nullable OfficeId office,
        LocalDate due) {

    /** How long a topic may be: as long as a title. */
    public static final int TOPIC = 110;

    public static final int NOTE = 2000;

    /** Where somebody of that office begins to write it. */
    String writing(OfficeId by) {
        String title = URLEncoder.encode(topic, StandardCharsets.UTF_8).replace("+", "%20");
        return "/meja/tulis?kantor=" + by + "&judul=" + title + "&wilayah=" + region;
    }

    /** For the audit trail. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("topic", topic);
        facts.put("note", note);
        facts.put("region", region.value());
        facts.put("assignee", assignee == null ? "" : assignee.toString());
        facts.put("office", office == null ? "" : office.toString());
        facts.put("due", due.toString());
        return facts;
    }
}
