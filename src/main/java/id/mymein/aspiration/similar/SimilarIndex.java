package id.mymein.aspiration.similar;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationMoved;
import id.mymein.aspiration.AspirationState;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words of what is public, in the transaction in which it becomes so or ceases to be. */
@Component
class SimilarIndex {

    private final JdbcClient jdbc;

    SimilarIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(RegionCode region, boolean shown, String words) {}

    @EventListener
    void moved(AspirationMoved moved) {
        switch (moved.event()) {
            case VERIFY, CLASSIFY, REFUSE, MERGE, UNMERGE, REOPEN -> renew(moved.id());
            default -> {}
        }
    }

    void renew(AspirationId id) {
        forget(id);
        Optional<Text> text = jdbc.sql("""
                select region, visibility <> 'SECRET' as open, state, public_title || ' ' || public_body as words
                from aspiration where id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Text(
                        new RegionCode(row.getString("region")),
                        row.getBoolean("open")
                                && AspirationState.valueOf(row.getString("state"))
                                        .shown(),
                        row.getString("words")))
                .optional();
        text.filter(Text::shown).ifPresent(found -> keep(id, found));
    }

    private void keep(AspirationId id, Text text) {
        String district = SimilarWords.district(text.region());
        List<String> words = SimilarWords.of(text.words());
        jdbc.sql("insert into aspiration_words (aspiration_id, district, words) values (:id, :district, :words)")
                .param("id", id.value())
                .param("district", district)
                .param("words", SimilarWords.within(district, words))
                .update();
        // In one order, so that two at once do not wait for each other.
        jdbc.sql("""
                insert into aspiration_word (district, word, documents)
                select :district, word, 1 from unnest(:words) as word order by word
                on conflict (district, word) do update set documents = aspiration_word.documents + 1""")
                .param("district", district)
                .param("words", words.toArray(String[]::new))
                .update();
    }

    private void forget(AspirationId id) {
        jdbc.sql("""
                with gone as (delete from aspiration_words where aspiration_id = :id returning district, words)
                update aspiration_word w set documents = w.documents - 1
                from (select district, substr(unnest(words), length(district) + 2) as word from gone) g
                where w.district = g.district and w.word = g.word""").param("id", id.value()).update();
    }
}
