package id.mymein.aspiration;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures that are data, and what is asked of what people type. */
@Component
class CaseRules {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 8000;

    private final JdbcClient jdbc;

    CaseRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a sender may open an aspiration again. */
    int reopenings() {
        return figure("reopenings");
    }

    /** How many one device may send in an hour. */
    int anHour() {
        return figure("device_an_hour");
    }

    /** How many aspirations one address may send by e-mail in a day. */
    int mailsADay() {
        return figure("mails_a_day");
    }

    /** How many receipts go back to one address in a day. */
    int mailReceiptsADay() {
        return figure("mail_receipts_a_day");
    }

    private int figure(String key) {
        return jdbc.sql("select value from aspiration_rule where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    boolean category(String slug) {
        return jdbc.sql("select exists (select from aspiration_category where slug = :slug and active)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** Puts it at the field where the text is longer than allowed. */
    static void length(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, "aspiration.wrong.long", longest, length);
        }
    }

    static void missing(FormErrors errors, String field, String text) {
        if (text.isBlank()) {
            errors.add(field, "aspiration.wrong." + field);
        }
    }
}
