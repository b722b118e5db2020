package id.mymein.socialaccount;

import id.mymein.socialaccount.likeness.Likeness;
import id.mymein.socialaccount.likeness.Look;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts of the register that look like a handle or a name. */
@Component
public class Resemblances {

    /** More would only be more of the same village name all over the country. */
    private static final int CANDIDATES = 300;

    private final JdbcClient jdbc;
    private final AccountRows rows;

    Resemblances(JdbcClient jdbc, AccountRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What looks like this account and belongs to another office; the strongest first. */
    @Transactional(readOnly = true)
    public List<Resemblance> of(SocialAccount account, int limit) {
        return like(
                        account.address().platform(),
                        account.address().handle(),
                        account.text().name(),
                        CANDIDATES)
                .stream()
                .filter(found ->
                        !found.account().owner().office().equals(account.owner().office()))
                .limit(limit)
                .toList();
    }

    /** What looks like something that is about to be entered; the same office's own are among it. */
    @Transactional(readOnly = true)
    public List<Resemblance> like(String platform, String handle, String name, int limit) {
        Look look = Look.of(handle);
        List<SocialAccount> candidates = jdbc.sql(AccountRows.SELECT + """
                where a.id in (
                    (select id from social_account where look = :look and look <> '' and state <> 'CLOSED' limit 60)
                    union
                    (select id from social_account where neighbours && :keys and state <> 'CLOSED' limit :limit))""")
                .param("today", rows.today())
                .param("look", look.whole())
                .param("keys", Look.neighbours(handle, name))
                .param("limit", CANDIDATES)
                .query(AccountRows::read)
                .list();
        return candidates.stream()
                .flatMap(other -> compared(look, handle, name, other))
                .sorted(Comparator.comparing(Resemblance::degree)
                        .thenComparing(
                                found -> found.account().standing().badge().worn())
                        .thenComparing(
                                found -> found.account().address().platform().equals(platform))
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static Stream<Resemblance> compared(Look look, String handle, String name, SocialAccount other) {
        Look theirs = Look.of(other.text().name());
        Likeness likeness = Likeness.of(look, Look.of(other.address().handle())).or(Likeness.of(look, theirs));
        if (!name.isEmpty() && !name.equals(handle)) {
            likeness = likeness.or(Likeness.of(Look.of(name), theirs));
        }
        return likeness.any() ? Stream.of(new Resemblance(other, Resemblance.Degree.of(likeness))) : Stream.empty();
    }
}
