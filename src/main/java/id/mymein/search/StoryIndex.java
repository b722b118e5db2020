package id.mymein.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

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
        each(stories, SearchIndexingPlan::addOrUpdate);
    }

    void delete(Collection<String> ids) {
        each(ids, (plan, id) -> plan.purge(IndexedStory.class, id, null));
    }

    private <T> void each(Collection<T> things, BiConsumer<SearchIndexingPlan, T> work) {
        if (things.isEmpty()) {
            return;
        }
        try (SearchSession session = mapping.createSession()) {
            session.indexingPlanSynchronizationStrategy(WRITTEN);
            SearchIndexingPlan plan = session.indexingPlan();
            things.forEach(thing -> work.accept(plan, thing));
        }
    }

    /** Waits until the writer has it. Neither commits nor makes visible: whoever writes does both, when a burst is over. */
    private static final IndexingPlanSynchronizationStrategy WRITTEN = context -> {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(future -> {
            Throwable failure = future.join().throwable().orElse(null);
            if (failure != null) {
                throw new IllegalStateException("the search index could not be written", failure);
            }
        });
    };

    void refresh() {
        scope.workspace().refresh();
    }

    void commit() {
        scope.workspace().flush();
    }

    /** Deletes the index itself; where it is not there, so much the better. */
    void drop() {
        scope.schemaManager().dropIfExisting();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
