package id.mymein.newsletter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many letters there were of each edition, and what became of them. */
@Component
class EditionCounts {

    private static final int NEWEST = 30;

    private final JdbcClient jdbc;

    EditionCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An edition in numbers.
     *
     * @param waiting letters that have not left yet
     * @param returned those that the mail server refused, or that came back
     * @param dropped those whose readers had left, and those that became too old
     */
    record Line(Edition edition, int stories, long letters, long sent, long waiting, long returned, long dropped) {}

    List<Line> newest() {
        return jdbc.sql("""
                select e.*,
                    (select count(*) from newsletter_story s where s.edition_id = e.id) as stories,
                    l.letters, l.sent, l.waiting, l.returned, l.dropped
                from newsletter_edition e
                cross join lateral (
                    select count(*) as letters,
                        count(*) filter (where l.state = 'SENT') as sent,
                        count(*) filter (where l.state in ('WAITING', 'SENDING')) as waiting,
                        count(*) filter (where l.state = 'REFUSED' or b.letter_id is not null) as returned,
                        count(*) filter (where l.state in ('LEFT', 'LATE')) as dropped
                    from newsletter_letter l left join newsletter_bounce b on b.letter_id = l.id
                    where l.edition_id = e.id
                ) l
                order by e.until desc, e.frequency limit :most""")
                .param("most", NEWEST)
                .query((row, n) -> new Line(
                        EditionRows.read(row, n),
                        row.getInt("stories"),
                        row.getLong("letters"),
                        row.getLong("sent"),
                        row.getLong("waiting"),
                        row.getLong("returned"),
                        row.getLong("dropped")))
                .list();
    }
}
