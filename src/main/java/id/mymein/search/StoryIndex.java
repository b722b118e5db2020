package id.mymein.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

/** One index of stories, wherever it lies. What is written is found after {@link #refresh} and kept after {@link #commit}. */
final class StoryIndex implements AutoCloseable {

    private final CloseableSearchMapping mapping;
    private final SearchScope<IndexedStory> scope;

    private StoryIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
        this.scope = mapping.scope(IndexedStory.class);
    }

    /** @param backend where it lies: settings of Hibernate Search */
    static StoryIndex open(Map<String, Object> backend) {
        var builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexedStory.class))
                .properties(backend)
                .property(StandalonePojoMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, false);
        return new StoryIndex(builder.build());
    }

    SearchMapping mapping() {
        return mapping;
    }

    SearchScope<IndexedStory> scope() {
        return scope;
    }

    void write(Collection<IndexedStory> stories) {
        each(stories, indexer -> indexer::addOrUpdate);
    }

    /** Faster than {@link #write}, for stories that cannot be there yet. */
    void add(Collection<IndexedStory> stories) {
        each(stories, indexer -> indexer::add);
    }

    void delete(Collection<String> ids) {
        each(ids, indexer -> id -> indexer.delete(IndexedStory.class, id, null));
    }

    private <T> void each(Collection<T> things, Function<SearchIndexer, Function<T, CompletionStage<?>>> work) {
        if (things.isEmpty()) {
            return;
        }
        try (SearchSession session = mapping.createSession()) {
            Function<T, CompletionStage<?>> one = work.apply(session.indexer());
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (T thing : things) {
                all.add(one.apply(thing).toCompletableFuture());
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
    }

    void refresh() {
        scope.workspace().refresh();
    }

    void commit() {
        scope.workspace().flush();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
