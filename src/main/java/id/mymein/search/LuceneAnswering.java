package id.mymein.search;

import id.mymein.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Answers from Lucene. Ranking looks at the most promising stories only; counting looks at all, but at nothing of them. */
final class LuceneAnswering implements Answering {

    private static final float RECENCY = 1f;

    /** A story this old has half of the bonus of one of today. */
    private static final long HALF_LIFE = java.time.Duration.ofDays(365).toMillis();

    private static final float SAME_PLACE = 2f;
    private static final int TYPOS = 2;

    private final StoryIndex index;
    private final Clock clock;
    private final FacetColumns columns = new FacetColumns();

    LuceneAnswering(StoryIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    @Override
    public Answer ask(
            Asked asked, SearchFilter filter, SearchOrder order, List<PlaceNames.Named> places, int from, int size) {
        SearchPredicateFactory of = index.scope().predicate();
        var matching = new Matching(of, asked, filter);
        FacetCounting.Counts counts = count(LuceneMigrationUtils.toLuceneQuery(matching.met()));
        List<String> ids = counts.total() <= from
                ? List.of()
                : order == SearchOrder.NEWEST || asked.isEmpty()
                        ? newest(matching.met(), from, size)
                        : ranked(matching, places, from, size);
        return new Answer(ids, counts.total(), counts.facets());
    }

    private List<String> ranked(Matching matching, List<PlaceNames.Named> places, int from, int size) {
        SearchPredicate first = matching.ranked(places, this::recency).toPredicate();
        return best(first, matching.together(), from, size);
    }

    private List<String> best(SearchPredicate first, Optional<SearchPredicate> again, int from, int size) {
        try (IndexReader reader = reader()) {
            return new Ranking(searcher(reader))
                    .best(
                            LuceneMigrationUtils.toLuceneQuery(first),
                            again.map(LuceneMigrationUtils::toLuceneQuery),
                            from,
                            size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that goes through several segments at once. */
    private static IndexSearcher searcher(IndexReader reader) {
        return new IndexSearcher(reader, ForkJoinPool.commonPool());
    }

    private FacetCounting.Counts count(Query query) {
        try (IndexReader reader = reader()) {
            return searcher(reader).search(query, new FacetCounting(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recency(BooleanPredicateClausesStep<?, ?> ranked) {
        Query newer = LongField.newDistanceFeatureQuery(IndexedStory.PUBLISHED, RECENCY, clock.millis(), HALF_LIFE);
        ranked.should(index.scope().predicate().extension(LuceneExtension.get()).fromLuceneQuery(newer));
    }

    private List<String> newest(SearchPredicate predicate, int from, int size) {
        try (var session = index.mapping().createSession()) {
            return session.search(index.scope())
                    .select(f -> f.id(String.class))
                    .where(predicate)
                    .sort(f -> f.field(IndexedStory.PUBLISHED).desc())
                    .fetchHits(from, size);
        }
    }

    @Override
    public Optional<String> alike(String exact) {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(exact.length() < 5 ? 1 : TYPOS);
        checker.setMinQueryLength(3);
        checker.setMinPrefix(1);
        try (IndexReader reader = reader()) {
            var found = checker.suggestSimilar(
                    new Term(IndexedStory.WORDS, exact), 1, reader, SuggestMode.SUGGEST_MORE_POPULAR);
            return Arrays.stream(found).map(word -> word.string).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> related(
            Collection<String> stems, List<RegionCode> near, String category, String not, int size) {
        List<String> telling = telling(stems);
        if (telling.size() < SHARED) {
            return List.of();
        }
        SearchPredicateFactory of = index.scope().predicate();
        BooleanPredicateClausesStep<?, ?> like = of.bool();
        BooleanPredicateClausesStep<?, ?> about = of.bool().minimumShouldMatchNumber(SHARED);
        for (String stem : telling) {
            about.should(of.match().field(IndexedStory.STEMS).matching(stem));
        }
        like.must(about);
        near.forEach(code -> like.should(
                of.match().field(IndexedStory.WITHIN).matching(code.value()).boost(SAME_PLACE)));
        like.should(
                of.match().field("category").matching(category).constantScore().boost(SAME_PLACE));
        like.mustNot(of.id().matching(not));
        recency(like);
        return best(like.toPredicate(), Optional.empty(), 0, size);
    }

    /** The rarest of them: they say most, and looking them up touches least. */
    private List<String> telling(Collection<String> stems) {
        try (IndexReader reader = reader()) {
            return stems.stream()
                    .map(stem -> new Rare(stem, frequency(reader, stem)))
                    .filter(rare -> rare.stories() > 1)
                    .sorted(java.util.Comparator.comparingInt(Rare::stories))
                    .limit(MOST_TELLING)
                    .map(Rare::stem)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final int MOST_TELLING = 12;

    private record Rare(String stem, int stories) {}

    private static int frequency(IndexReader reader, String stem) {
        try {
            return reader.docFreq(new Term(IndexedStory.STEMS, stem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void refreshed() {
        index.refresh();
        try (IndexReader reader = reader()) {
            columns.warm(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader reader() {
        return index.scope().extension(LuceneExtension.get()).openIndexReader();
    }
}
