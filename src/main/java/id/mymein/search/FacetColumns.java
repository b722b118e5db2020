package id.mymein.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * For every story of a segment, in which region, category, office and year it lies: small numbers in memory, eight bytes a story,
 * because counting a million of them out of the index's own columns takes ten times as long. Segments never change, so neither
 * do their columns; they go when their segment goes.
 */
final class FacetColumns {

    static final List<String> FACETS = List.of("region", "category", "office", "year");

    private static final int MOST_VALUES = Character.MAX_VALUE;

    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    /** The columns of one segment: by facet, then by document; zero stands for none. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only counted with
    record Segment(char[][] columns, String[][] values) {

        /** An empty count for each value. */
        int[][] counters() {
            int[][] counters = new int[values.length][];
            for (int n = 0; n < values.length; n++) {
                counters[n] = new int[values[n].length];
            }
            return counters;
        }

        void addTo(Map<String, Map<String, Long>> counts, int[][] counters) {
            for (int n = 0; n < values.length; n++) {
                Map<String, Long> facet = counts.computeIfAbsent(FACETS.get(n), name -> new HashMap<>());
                for (int value = 1; value < counters[n].length; value++) {
                    if (counters[n][value] > 0) {
                        facet.merge(values[n][value], (long) counters[n][value], Long::sum);
                    }
                }
            }
        }
    }

    /** Reads what is not yet in memory, so that nobody who searches waits for it. */
    void warm(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            of(leaf.reader());
        }
    }

    Segment of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return read(reader);
        }
        Segment known = segments.get(helper.getKey());
        if (known != null) {
            return known;
        }
        Segment read = read(reader);
        if (segments.putIfAbsent(helper.getKey(), read) == null) {
            helper.addClosedListener(segments::remove);
        }
        return read;
    }

    private static Segment read(LeafReader reader) throws IOException {
        char[][] columns = new char[FACETS.size()][];
        String[][] values = new String[FACETS.size()][];
        for (int n = 0; n < FACETS.size(); n++) {
            SortedDocValues terms = single(reader, FACETS.get(n));
            if (terms.getValueCount() >= MOST_VALUES) {
                throw new IllegalStateException("more values than can be counted: " + FACETS.get(n));
            }
            columns[n] = column(terms, reader.maxDoc());
            values[n] = values(terms);
        }
        return new Segment(columns, values);
    }

    private static SortedDocValues single(LeafReader reader, String field) throws IOException {
        SortedSetDocValues set = DocValues.getSortedSet(reader, field);
        SortedDocValues single = DocValues.unwrapSingleton(set);
        if (single == null) {
            throw new IllegalStateException("a story lies in one place only: " + field);
        }
        return single;
    }

    private static char[] column(SortedDocValues terms, int documents) throws IOException {
        char[] column = new char[documents];
        for (int doc = terms.nextDoc(); doc < documents; doc = terms.nextDoc()) {
            column[doc] = (char) (terms.ordValue() + 1);
        }
        return column;
    }

    private static String[] values(SortedDocValues terms) throws IOException {
        String[] values = new String[terms.getValueCount() + 1];
        values[0] = "";
        for (int ord = 0; ord < terms.getValueCount(); ord++) {
            BytesRef term = terms.lookupOrd(ord);
            values[ord + 1] = term.utf8ToString();
        }
        return values;
    }
}
