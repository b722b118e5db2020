package id.mymein.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * Finds the best stories: ranked by what is cheap to ask of all, and the best of them once more by what is dear. Half a million
 * stories have both of two frequent words, and whether these stand close together is only asked of the first few hundred.
 */
final class Ranking {

    /** How many are ranked once more; beyond, the first order stays, so that pages neither repeat nor lose a story. */
    private static final int AGAIN = 200;

    /** Where Hibernate Search keeps a document's id. */
    private static final String ID = "__HSEARCH_id_docvalue";

    private final IndexSearcher searcher;

    Ranking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<String> best(Query first, Optional<Query> again, int from, int size) throws IOException {
        int wanted = again.isPresent() ? Math.max(from + size, AGAIN) : from + size;
        ScoreDoc[] found = searcher.search(first, new TopScoreDocCollectorManager(wanted, null, 1)).scoreDocs;
        if (again.isPresent()) {
            rankAgain(found, again.get());
        }
        List<String> ids = new ArrayList<>();
        for (int n = from; n < Math.min(from + size, found.length); n++) {
            ids.add(id(found[n].doc));
        }
        return ids;
    }

    private void rankAgain(ScoreDoc[] found, Query query) throws IOException {
        ScoreDoc[] head = Arrays.copyOf(found, Math.min(AGAIN, found.length));
        var hits = new TopDocs(new TotalHits(head.length, TotalHits.Relation.EQUAL_TO), head);
        ScoreDoc[] ranked = QueryRescorer.rescore(searcher, hits, query, 1, head.length).scoreDocs;
        System.arraycopy(ranked, 0, found, 0, ranked.length);
    }

    private String id(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ID);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("a story without an id lies in the index");
        }
        return ids.binaryValue().utf8ToString();
    }
}
