package id.mymein.distribution;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what needs a person, cheaply enough for the menu of every page. */
@Component
public class Attention {

    private static final String[] ASSISTED = Stream.of(ChannelKind.values())
            .filter(ChannelKind::assisted)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    Attention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What failed, what nobody is sure of, what is to be posted by hand, what still stands wrong and a person must mend. */
    @Transactional(readOnly = true)
    public long needed(Actor actor) {
        return jdbc.sql("""
                select (select count(*) from delivery d join channel c on c.id = d.channel_id
                        where region_within(c.region, :regions)
                          and (d.state in ('FAILED', 'UNSURE')
                            or d.state = 'PLANNED' and c.kind = any (:assisted) and c.state <> 'CLOSED'))
                    + (select count(*) from recall r join delivery d on d.id = r.delivery_id
                        join channel c on c.id = d.channel_id
                        where r.state = 'OPEN' and r.by_hand and d.state <> 'CANCELLED'
                          and region_within(c.region, :regions))""")
                .param("regions", actor.regionsFor(Action.PUBLISH_STORY))
                .param("assisted", ASSISTED)
                .query(Long.class)
                .single();
    }
}
