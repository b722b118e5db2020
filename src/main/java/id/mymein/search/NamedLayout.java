package id.mymein.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Names in OpenSearch: each index that is built has one of its own, so that the next can grow beside the one that answers. */
record NamedLayout(String name) implements IndexLayoutStrategy {

    private static final String OURS = "mymein-";

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return OURS + name;
    }

    @Override
    public String createWriteAlias(String index) {
        return OURS + name + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return OURS + name + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return OURS + name;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String primary) {
        return primary;
    }
}
