package id.mymein.whatsapp;

import id.mymein.platform.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of what. Whoever leaves is gone at once, with the number and with all that was still to be told. */
@Component
class Readers {

    private static final int MOST_WISHES = 30;

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    Readers(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Twice is once. False where that is more than one reader may ask for. */
    @Transactional
    public boolean join(Correspondent who, Wish wish) {
        UUID reader = keep(who);
        int added = jdbc.sql("""
                insert into whatsapp_wish (reader, region, category)
                select :reader, :region, :category
                where (select count(*) from whatsapp_wish where reader = :reader) < :most
                on conflict (reader, region, category) do nothing""")
                .param("reader", reader)
                .param("region", wish.region())
                .param("category", wish.category())
                .param("most", MOST_WISHES)
                .update();
        return added == 1 || wishes(reader).contains(wish);
    }

    /** One row for one person, by whichever name Meta calls the person today. */
    private UUID keep(Correspondent who) {
        List<UUID> known = find(who);
        if (known.isEmpty()) {
            return add(who);
        }
        UUID reader = known.getFirst();
        for (UUID other : known.subList(1, known.size())) {
            merge(other, reader);
        }
        jdbc.sql("""
                update whatsapp_reader set number_hash = coalesce(:number, number_hash),
                    user_hash = coalesce(:user, user_hash), address = :address
                where id = :id""")
                .param("number", numbers.hashed(who.number()), Types.BINARY)
                .param("user", numbers.hashed(who.user()), Types.BINARY)
                .param("address", numbers.lock(who.address()))
                .param("id", reader)
                .update();
        return reader;
    }

    private UUID add(Correspondent who) {
        UUID id = Ids.next(clock);
        jdbc.sql("""
                insert into whatsapp_reader (id, number_hash, user_hash, address, since)
                values (:id, :number, :user, :address, :now)""")
                .param("id", id)
                .param("number", numbers.hashed(who.number()), Types.BINARY)
                .param("user", numbers.hashed(who.user()), Types.BINARY)
                .param("address", numbers.lock(who.address()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void merge(UUID from, UUID into) {
        jdbc.sql("""
                insert into whatsapp_wish (reader, region, category)
                select :into, region, category from whatsapp_wish where reader = :from
                on conflict (reader, region, category) do nothing""").param("into", into).param("from", from).update();
        forget(from);
    }

    /** The oldest first; more than one where Meta named the person differently at different times. */
    private List<UUID> find(Correspondent who) {
        return jdbc.sql("""
                select id from whatsapp_reader where number_hash = :number or user_hash = :user
                order by since, id for update""")
                .param("number", numbers.hashed(who.number()), Types.BINARY)
                .param("user", numbers.hashed(who.user()), Types.BINARY)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** In the order of their names in the database. */
    @Transactional
    public List<Wish> wishes(Correspondent who) {
        return find(who).stream()
                .flatMap(reader -> wishes(reader).stream())
                .distinct()
                .toList();
    }

    private List<Wish> wishes(UUID reader) {
        return jdbc.sql("select region, category from whatsapp_wish where reader = :reader order by region, category")
                .param("reader", reader)
                .query((row, n) -> new Wish(row.getString("region"), row.getString("category")))
                .list();
    }

    /** False where nobody of that name was told anything. */
    @Transactional
    public boolean leave(Correspondent who) {
        List<UUID> known = find(who);
        known.forEach(this::forget);
        return !known.isEmpty();
    }

    /** The person left, or no message can ever arrive there. */
    @Transactional
    public void forget(UUID reader) {
        jdbc.sql("delete from whatsapp_copy where reader = :reader and state = 'WAITING'")
                .param("reader", reader)
                .update();
        jdbc.sql("delete from whatsapp_reader where id = :reader")
                .param("reader", reader)
                .update();
    }
}
