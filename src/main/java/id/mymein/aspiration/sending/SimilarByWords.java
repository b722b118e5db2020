package id.mymein.aspiration.sending;

import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.text.Words;
import id.mymein.aspiration.text.Words.Word;
import id.mymein.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the telling words that both use, by PostgreSQL's index of words. */
@Component
class SimilarByWords implements Similar {

    private static final int MOST_WORDS = 12;
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST = 3;

    /** Fewer words in common say nothing. */
    private static final int IN_COMMON = 3;

    private final JdbcClient jdbc;

    SimilarByWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Match> find(RegionCode within, String text) {
        List<String> words = Words.of(text).stream()
                .filter(word -> !word.isCommon())
                .map(Word::written)
                .map(word -> word.replaceAll("[^\\p{L}]", ""))
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        return words.size() < IN_COMMON ? List.of() : matches(within, words);
    }

    private List<Match> matches(RegionCode within, List<String> words) {
        return jdbc.sql("""
                select number, public_title, state from (
                    select number, public_title, state, verified_at, (
                        select count(*) from unnest(:words) as word
                        where to_tsvector('simple', public_title || ' ' || public_body) @@ plainto_tsquery('simple', word)
                    ) as common
                    from aspiration
                    where to_tsvector('simple', public_title || ' ' || public_body) @@ to_tsquery('simple', :any)
                      and visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED')
                      and (region = :region or region like :below)
                ) found
                where common >= :least order by common desc, verified_at desc limit :most""")
                .param("words", words.toArray(String[]::new))
                .param("any", String.join(" | ", words))
                .param("region", within.value())
                .param("below", within.value() + ".%")
                .param("least", IN_COMMON)
                .param("most", MOST)
                .query((row, n) -> new Match(
                        row.getLong("number"),
                        row.getString("public_title"),
                        AspirationState.valueOf(row.getString("state"))))
                .list();
    }
}
