package id.mymein.search;

import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedText;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A story as it lies in the index. Words are analysed before ({@link Analysis}), so that every index understands them alike; no
 * text is kept, because what is shown comes from the published facts.
 */
@SearchEntity(name = "story")
@Indexed(index = IndexedStory.INDEX)
final class IndexedStory {

    static final String INDEX = "stories";

    /** Changes where an older index must not be read any more: with the fields or with {@link Analysis}. */
    static final int VERSION = 1;

    static final String STEMS = "stems";
    static final String WORDS = "words";
    static final String TITLE = "title";
    static final String WITHIN = "within";
    static final String PUBLISHED = "published";

    @DocumentId
    final String id;

    /** Title, places, people and body. */
    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    final String stems;

    /** The same as it is written. */
    @FullTextField(analyzer = AnalyzerNames.WHITESPACE)
    final String words;

    @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
    final String title;

    /** The region and all above it. */
    @KeywordField(norms = Norms.NO)
    final List<String> within;

    @KeywordField(aggregable = Aggregable.YES)
    final String region;

    @KeywordField(aggregable = Aggregable.YES)
    final String category;

    @KeywordField(aggregable = Aggregable.YES)
    final String office;

    @KeywordField(aggregable = Aggregable.YES)
    final String year;

    @GenericField(sortable = Sortable.YES)
    final Instant published;

    private IndexedStory(PublishedItem item, List<Word> title, List<Word> all, ZoneId zone) {
        this.id = item.id().toString();
        this.title = Analysis.stems(title);
        this.stems = Analysis.stems(all);
        this.words = Analysis.exacts(all);
        this.within = within(item.region());
        this.region = item.region().value();
        this.category = item.category();
        this.office = item.office().toString();
        this.year = Integer.toString(item.publishedAt().atZone(zone).getYear());
        this.published = item.publishedAt();
    }

    /** @param path the region's and those above, as far as they are known */
    static IndexedStory of(PublishedText text, List<Region> path, ZoneId zone) {
        PublishedItem item = text.item();
        List<Word> title = Analysis.words(item.title());
        List<Word> all = new ArrayList<>(title);
        path.reversed().forEach(region -> add(all, region.name()));
        add(all, item.place());
        add(all, text.who());
        add(all, text.words());
        return new IndexedStory(item, title, all, zone);
    }

    private static void add(List<Word> all, String part) {
        all.add(Word.BREAK);
        all.addAll(Analysis.words(part));
    }

    private static List<String> within(RegionCode region) {
        List<String> codes = new ArrayList<>();
        for (RegionCode code = region; code != null; code = code.parent()) {
            codes.add(code.value());
        }
        return codes;
    }
}
