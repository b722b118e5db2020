package id.mymein.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts all that meets a question, in total and by facet, without ranking it. */
final class FacetCounting implements CollectorManager<FacetCounting.Counter, FacetCounting.Counts> {

    private final FacetColumns columns;

    FacetCounting(FacetColumns columns) {
        this.columns = columns;
    }

    /** @param facets by facet and value */
    record Counts(long total, Map<String, Map<String, Long>> facets) {}

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Counts reduce(Collection<Counter> counters) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        long total = 0;
        for (Counter counter : counters) {
            for (InSegment segment : counter.segments) {
                segment.segment.addTo(facets, segment.counters);
                total += segment.total;
            }
        }
        return new Counts(total, facets);
    }

    final class Counter implements Collector {

        private final List<InSegment> segments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            var segment = new InSegment(columns.of(leaf.reader()));
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class InSegment implements LeafCollector {

        private final FacetColumns.Segment segment;
        private final int[][] counters;
        private final char[] regions;
        private final char[] categories;
        private final char[] offices;
        private final char[] years;
        private long total;

        InSegment(FacetColumns.Segment segment) {
            this.segment = segment;
            this.counters = segment.counters();
            this.regions = segment.columns()[0];
            this.categories = segment.columns()[1];
            this.offices = segment.columns()[2];
            this.years = segment.columns()[3];
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is ranked here.
        }

        @Override
        public void collect(int doc) {
            total++;
            counters[0][regions[doc]]++;
            counters[1][categories[doc]]++;
            counters[2][offices[doc]]++;
            counters[3][years[doc]]++;
        }
    }
}
