package id.mymein.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final int STORIES = Ranking.AGAIN * 2 + 50;
    private static final int CLOSE = 77;
    private static final int PAGE = 20;

    private static final Query BOTH = new BooleanQuery.Builder()
            .add(new TermQuery(new Term("stems", "jalan")), BooleanClause.Occur.MUST)
            .add(new TermQuery(new Term("stems", "rusak")), BooleanClause.Occur.MUST)
            .build();
    private static final Query TOGETHER = new PhraseQuery("stems", "jalan", "rusak");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private Ranking ranking;

    /** In segments of a hundred; all are as good as each other, but in one both words stand together. */
    @BeforeEach
    void index() throws IOException {
        var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, settings)) {
            for (int n = 0; n < STORIES; n++) {
                var document = new Document();
                document.add(
                        new TextField("stems", n == CLOSE ? "jalan rusak desa" : "jalan desa rusak", Field.Store.NO));
                document.add(new BinaryDocValuesField(Ranking.ID, new BytesRef("s" + n)));
                writer.addDocument(document);
                if (n % 100 == 99) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        ranking = new Ranking(new IndexSearcher(reader, ForkJoinPool.commonPool()));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void whatIsDearToAskMovesAStoryToTheTop() throws IOException {
        assertThat(ranking.best(BOTH, Optional.of(TOGETHER), 0, PAGE))
                .hasSize(PAGE)
                .startsWith("s" + CLOSE);
        assertThat(ranking.best(BOTH, Optional.empty(), 0, PAGE)).hasSize(PAGE).doesNotContain("s" + CLOSE);
    }

    @Test
    void pagesNeitherRepeatNorLoseAStoryAlsoBeyondThoseThatAreRankedAgain() throws IOException {
        List<String> all = new ArrayList<>();
        for (int from = 0; from < STORIES; from += PAGE) {
            all.addAll(ranking.best(BOTH, Optional.of(TOGETHER), from, PAGE));
        }
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, STORIES).mapToObj(n -> "s" + n).toList());
    }

    @Test
    void beyondTheLastStoryIsNothing() throws IOException {
        assertThat(ranking.best(BOTH, Optional.of(TOGETHER), STORIES, PAGE)).isEmpty();
        Query nothing = new TermQuery(new Term("stems", "tiada"));
        assertThat(ranking.best(nothing, Optional.of(TOGETHER), 0, PAGE)).isEmpty();
    }
}
