package id.mymein.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.mymein.region.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Answers from OpenSearch or Elasticsearch, which rank and count on their own machines. */
final class OpenSearchAnswering implements Answering {

    private static final int MOST_VALUES = 5_000;
    private static final int MOST_TELLING = 25;
    private static final float SAME_PLACE = 2f;

    private static final String NEWER = """
            {"distance_feature": {"field": "published", "pivot": "365d", "origin": "now", "boost": 1}}""";

    private final StoryIndex index;

    OpenSearchAnswering(StoryIndex index) {
        this.index = index;
    }

    @Override
    public Answer ask(
            Asked asked, SearchFilter filter, SearchOrder order, List<PlaceNames.Named> places, int from, int size) {
        var matching = new Matching(index.scope().predicate(), asked, filter);
        boolean newest = order == SearchOrder.NEWEST || asked.isEmpty();
        SearchPredicate predicate = newest ? matching.met() : ranked(matching, places);
        Map<String, AggregationKey<Map<String, Long>>> keys = new HashMap<>();
        FacetColumns.FACETS.forEach(facet -> keys.put(facet, AggregationKey.of(facet)));
        try (var session = index.mapping().createSession()) {
            var query = session.search(index.scope())
                    .select(f -> f.id(String.class))
                    .where(predicate)
                    .sort(f -> newest ? f.field(IndexedStory.PUBLISHED).desc() : f.score());
            for (var facet : keys.entrySet()) {
                query = query.aggregation(
                        facet.getValue(),
                        f -> f.terms().field(facet.getKey(), String.class).maxTermCount(MOST_VALUES));
            }
            var result = query.fetch(from, size);
            Map<String, Map<String, Long>> counts = new HashMap<>();
            keys.forEach((facet, key) -> counts.put(facet, result.aggregation(key)));
            return new Answer(result.hits(), result.total().hitCount(), counts);
        }
    }

    private SearchPredicate ranked(Matching matching, List<PlaceNames.Named> places) {
        BooleanPredicateClausesStep<?, ?> ranked = matching.ranked(places, this::recency);
        matching.together().ifPresent(ranked::should);
        return ranked.toPredicate();
    }

    private void recency(BooleanPredicateClausesStep<?, ?> ranked) {
        ranked.should(index.scope()
                .predicate()
                .extension(ElasticsearchExtension.get())
                .fromJson(NEWER));
    }

    @Override
    public Optional<String> alike(String exact) {
        JsonObject term = new JsonObject();
        term.addProperty("field", IndexedStory.WORDS);
        term.addProperty("suggest_mode", "popular");
        term.addProperty("max_edits", exact.length() < 5 ? 1 : 2);
        term.addProperty("min_word_length", 3);
        term.addProperty("size", 1);
        JsonObject alike = new JsonObject();
        alike.addProperty("text", exact);
        alike.add("term", term);
        JsonObject suggest = new JsonObject();
        suggest.add("alike", alike);
        try (var session = index.mapping().createSession()) {
            var result = session.search(index.scope())
                    .extension(ElasticsearchExtension.get())
                    .select(f -> f.id(String.class))
                    .where(f -> f.matchNone())
                    .requestTransformer(context -> context.body().add("suggest", suggest))
                    .fetch(0);
            return suggested(result.responseBody());
        }
    }

    private static Optional<String> suggested(JsonObject body) {
        JsonArray words = body.getAsJsonObject("suggest").getAsJsonArray("alike");
        for (JsonElement word : words) {
            for (JsonElement option : word.getAsJsonObject().getAsJsonArray("options")) {
                return Optional.of(option.getAsJsonObject().get("text").getAsString());
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> related(
            Collection<String> stems, List<RegionCode> near, String category, String not, int size) {
        if (stems.size() < SHARED) {
            return List.of();
        }
        SearchPredicateFactory of = index.scope().predicate();
        BooleanPredicateClausesStep<?, ?> about = of.bool().minimumShouldMatchNumber(SHARED);
        stems.stream()
                .limit(MOST_TELLING)
                .forEach(stem ->
                        about.should(of.match().field(IndexedStory.STEMS).matching(stem)));
        BooleanPredicateClausesStep<?, ?> like = of.bool();
        like.must(about);
        near.forEach(code -> like.should(
                of.match().field(IndexedStory.WITHIN).matching(code.value()).boost(SAME_PLACE)));
        like.should(
                of.match().field("category").matching(category).constantScore().boost(SAME_PLACE));
        like.mustNot(of.id().matching(not));
        recency(like);
        try (var session = index.mapping().createSession()) {
            return session.search(index.scope())
                    .select(f -> f.id(String.class))
                    .where(like.toPredicate())
                    .fetchHits(size);
        }
    }

    @Override
    public void refreshed() {
        index.refresh();
    }
}
