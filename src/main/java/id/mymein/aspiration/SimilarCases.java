package id.mymein.aspiration;

import id.mymein.identity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Others that may tell of the same thing: of the same district, of late, with words in common. A person decides. */
@Component
public class SimilarCases {

    private static final Duration LATELY = Duration.ofDays(180);
    private static final int MOST = 5;

    /** How much of the sentences must agree, from 0 to 1; below it neighbours share hardly more than "jalan" and "rusak". */
    private static final double ALIKE = 0.3;

    private final JdbcClient jdbc;
    private final Clock clock;

    SimilarCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The likest first, of those that the actor may see and that can be followed instead. */
    @Transactional(readOnly = true)
    public List<Aspiration> of(Actor actor, Aspiration aspiration) {
        String district = aspiration.region().value();
        return AspirationRows.seen(jdbc.sql("""
                select a.* from aspiration a
                cross join lateral (select greatest(similarity(a.title, :title),
                    word_similarity(:title, left(a.body, 1000)), similarity(left(a.body, 1000), :body)) as alike) l
                where a.id <> :id and a.received_at > :since and region_within(a.region, array[:district])
                  and a.visibility <> 'SECRET' and a.state not in ('REFUSED', 'MERGED') and l.alike > :least
                  and\s""" + AspirationRows.VISIBLE + """
                 order by l.alike desc, a.id
                limit :most"""), actor)
                .param("title", aspiration.content().title())
                .param("body", shortened(aspiration.content().body()))
                .param("id", aspiration.id().value())
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("district", district.length() > 8 ? district.substring(0, 8) : district)
                .param("least", ALIKE)
                .param("most", MOST)
                .query(AspirationRows::read)
                .list();
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(1000, body.length()));
    }
}
