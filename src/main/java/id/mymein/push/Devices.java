package id.mymein.push;

import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Devices and what they want to hear of. */
@Component
class Devices {

    private static final int MOST_WISHES = 30;
    private static final int MOST_AN_HOUR = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A place and all below it, a kind of news.
     *
     * @param region code; empty for everywhere
     * @param category slug; empty for all kinds
     */
    record Wish(String region, String category) {}

    /** Twice is once. False where it is too much: of wishes for one device, or of new devices for an hour. */
    @Transactional
    public boolean ask(Subscribed subscribed, String language, Wish wish) {
        if (tooMany()) {
            return false;
        }
        UUID device = keep(subscribed, language);
        int added = jdbc.sql("""
                insert into push_wish (device_id, region, category)
                select :device, :region, :category
                where (select count(*) from push_wish where device_id = :device) < :most
                on conflict (device_id, region, category) do nothing""")
                .param("device", device)
                .param("region", wish.region())
                .param("category", wish.category())
                .param("most", MOST_WISHES)
                .update();
        return added == 1 || has(device, wish);
    }

    private boolean tooMany() {
        return jdbc.sql("select count(*) >= :most from push_device where since > :lately")
                .param("most", MOST_AN_HOUR)
                .param("lately", now().minus(Duration.ofHours(1)))
                .query(Boolean.class)
                .single();
    }

    private UUID keep(Subscribed subscribed, String language) {
        return jdbc.sql("""
                insert into push_device (id, endpoint, key, auth, language, since)
                values (:id, :endpoint, :key, :auth, :language, :now)
                on conflict (endpoint) do update
                set key = excluded.key, auth = excluded.auth, language = excluded.language
                returning id""")
                .param("id", Ids.next(clock))
                .param("endpoint", subscribed.endpoint().toString())
                .param("key", subscribed.device().key())
                .param("auth", subscribed.device().auth())
                .param("language", language)
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    private boolean has(UUID device, Wish wish) {
        return jdbc.sql("""
                select exists (
                    select from push_wish where device_id = :device and region = :region and category = :category)""")
                .param("device", device)
                .param("region", wish.region())
                .param("category", wish.category())
                .query(Boolean.class)
                .single();
    }

    /** Takes one wish back; who has none left is forgotten. Whoever names the endpoint is the device. */
    @Transactional
    public void leave(String endpoint, Wish wish) {
        jdbc.sql("""
                delete from push_wish w using push_device d
                where d.id = w.device_id and d.endpoint = :endpoint and w.region = :region and w.category = :category""")
                .param("endpoint", endpoint)
                .param("region", wish.region())
                .param("category", wish.category())
                .update();
        jdbc.sql("""
                delete from push_device d where d.endpoint = :endpoint
                    and not exists (select from push_wish w where w.device_id = d.id)""").param("endpoint", endpoint).update();
    }

    /** The push service gave the device another endpoint; what it wants stays. False where the old one is not known. */
    @Transactional
    public boolean move(String old, Subscribed subscribed) {
        jdbc.sql("delete from push_device where endpoint = :endpoint and endpoint <> :old")
                .param("endpoint", subscribed.endpoint().toString())
                .param("old", old)
                .update();
        return jdbc.sql("""
                        update push_device set endpoint = :endpoint, key = :key, auth = :auth where endpoint = :old""")
                        .param("endpoint", subscribed.endpoint().toString())
                        .param("key", subscribed.device().key())
                        .param("auth", subscribed.device().auth())
                        .param("old", old)
                        .update()
                == 1;
    }

    /** The push service does not know it any more, or nothing may be sent there. */
    @Transactional
    public void forget(UUID device) {
        jdbc.sql("delete from push_device where id = :id").param("id", device).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
