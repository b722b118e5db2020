package id.mymein.search;

import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns what was asked into what the index is asked. What must be met and what only makes a story fit better are two questions. */
final class Matching {

    private static final float TITLE = 3f;
    private static final float AS_WRITTEN = 1.5f;
    private static final float CLOSE_TOGETHER = 2f;
    private static final float PLACE = 30f;
    private static final float PERHAPS_PLACE = 5f;
    private static final int CLOSE = 3;

    private final SearchPredicateFactory of;
    private final Asked asked;
    private final SearchFilter filter;

    Matching(SearchPredicateFactory of, Asked asked, SearchFilter filter) {
        this.of = of;
        this.asked = asked;
        this.filter = filter;
    }

    /** Which stories are found at all: one term a word, so it is cheap to ask for everything that meets it. */
    SearchPredicate met() {
        return all().toPredicate();
    }

    /** The same stories, the better the higher, by what is cheap to ask of all of them. */
    BooleanPredicateClausesStep<?, ?> ranked(
            List<PlaceNames.Named> places, Consumer<BooleanPredicateClausesStep<?, ?>> recency) {
        BooleanPredicateClausesStep<?, ?> ranked = of.bool();
        ranked.must(met());
        for (Word word : asked.required()) {
            ranked.should(
                    of.match().field(IndexedStory.TITLE).matching(word.stem()).boost(TITLE));
            ranked.should(
                    of.match().field(IndexedStory.WORDS).matching(word.exact()).boost(AS_WRITTEN));
        }
        for (PlaceNames.Named place : places) {
            ranked.should(of.match()
                    .field(IndexedStory.WITHIN)
                    .matching(place.region().code().value())
                    .constantScore()
                    .boost(place.certain() ? PLACE : PERHAPS_PLACE));
        }
        recency.accept(ranked);
        return ranked;
    }

    /** What makes a story fit still better and is dear to ask: the words stand close together. Empty for a single word. */
    Optional<SearchPredicate> together() {
        List<Word> words = asked.words();
        if (words.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(of.phrase()
                .field(IndexedStory.STEMS)
                .matching(Analysis.stems(words))
                .slop(CLOSE)
                .boost(CLOSE_TOGETHER)
                .toPredicate());
    }

    private BooleanPredicateClausesStep<?, ?> all() {
        BooleanPredicateClausesStep<?, ?> all = of.bool();
        for (Word word : asked.required()) {
            all.must(of.match().field(IndexedStory.STEMS).matching(word.stem()));
        }
        for (List<Word> phrase : asked.phrases()) {
            all.must(of.phrase().field(IndexedStory.WORDS).matching(Analysis.exacts(phrase)));
        }
        for (String beginning : asked.beginnings()) {
            all.must(of.prefix().field(IndexedStory.WORDS).matching(beginning).constantScore());
        }
        for (List<Word> without : asked.without()) {
            all.mustNot(
                    without.size() == 1
                            ? of.match()
                                    .field(IndexedStory.STEMS)
                                    .matching(without.getFirst().stem())
                                    .toPredicate()
                            : of.phrase()
                                    .field(IndexedStory.WORDS)
                                    .matching(Analysis.exacts(without))
                                    .toPredicate());
        }
        narrow(all);
        if (asked.isEmpty()) {
            all.must(of.matchAll().boost(0));
        }
        return all;
    }

    private void narrow(BooleanPredicateClausesStep<?, ?> all) {
        if (filter.region() != null) {
            narrow(all, IndexedStory.WITHIN, filter.region().value());
        }
        if (filter.category() != null) {
            narrow(all, "category", filter.category());
        }
        if (filter.office() != null) {
            narrow(all, "office", filter.office().toString());
        }
        if (filter.year() != null) {
            narrow(all, "year", filter.year().toString());
        }
    }

    private void narrow(BooleanPredicateClausesStep<?, ?> all, String field, String value) {
        all.filter(of.match().field(field).matching(value));
    }
}
