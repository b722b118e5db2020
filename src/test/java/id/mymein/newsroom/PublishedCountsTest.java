package id.mymein.newsroom;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PublishedCountsTest {

    private static final RegionCode VILLAGE = new RegionCode("63.11.08.2005");
    private static final RegionCode OTHER = new RegionCode("63.11.01.2001");
    private static final RegionCode REGENCY = new RegionCode("63.11");

    @Autowired
    PublishedCounts counts;

    @Autowired
    PublishedStories stories;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private List<Long> counted() {
        return List.of(
                counts.of(Coverage.everything()),
                counts.of(Coverage.region(REGENCY)),
                counts.of(Coverage.region(VILLAGE)),
                counts.of(Coverage.region(OTHER)),
                counts.of(Coverage.category("pembangunan")),
                counts.of(Coverage.category("kesehatan")));
    }

    private static List<Long> plus(List<Long> before, long... more) {
        return java.util.stream.IntStream.range(0, more.length)
                .mapToObj(n -> before.get(n) + more[n])
                .toList();
    }

    private static Content elsewhere(Content content) {
        return new Content(
                content.title(),
                content.who(),
                content.body(),
                "kesehatan",
                OTHER.value(),
                content.place(),
                content.eventDate(),
                content.eventTime(),
                content.photos());
    }

    @Test
    void aStoryIsCountedWhereItIsAsLongAsItIsPublic() {
        var cast = newsdesk.cast();
        List<Long> before = counted();
        Content content = content(unique("Dihitung"));
        StoryId id = newsdesk.published(cast, content);
        assertThat(counted()).isEqualTo(plus(before, 1, 1, 1, 0, 1, 0));
        assertThat(counts.of(Coverage.office(people.officeOf(cast.contributor()).id())))
                .isEqualTo(1);
        newsdesk.corrected(cast, id, elsewhere(content), "Tempatnya keliru.");
        assertThat(counted()).isEqualTo(plus(before, 1, 1, 0, 1, 0, 1));
        done(publication.retract(cast.chief(), id, "Tidak terjadi."));
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void puttingTheRowsTogetherChangesNoCount() {
        newsdesk.published(newsdesk.cast(), content(unique("Satu")));
        newsdesk.published(newsdesk.cast(), content(unique("Dua")));
        List<Long> before = counted();
        var within = counts.within(REGENCY);
        counts.merge();
        assertThat(counted()).isEqualTo(before);
        assertThat(counts.within(REGENCY)).isEqualTo(within);
        assertThat(jdbc.sql("select count(*) from published_count where kind = 'region' and key = ?")
                        .param(VILLAGE.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void countsAgreeWithWhatIsThere() {
        newsdesk.published(newsdesk.cast(), content(unique("Cocok")));
        long there = jdbc.sql("select count(*) from published_story")
                .query(Long.class)
                .single();
        assertThat(counts.of(Coverage.everything())).isEqualTo(there);
        assertThat(counts.byCategory().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(there);
        assertThat(counts.within(new RegionCode("63")).values().stream()
                        .mapToLong(RegionCount::stories)
                        .sum())
                .isEqualTo(there);
    }

    @Test
    void relatedStoriesAreThoseThatAreAlikeThenThoseOfTheSamePlace() {
        var cast = newsdesk.cast();
        StoryId far = newsdesk.published(cast, elsewhere(content(unique("Jauh"))));
        StoryId near = newsdesk.published(cast, content(unique("Dekat")));
        StoryId id = newsdesk.published(cast, content(unique("Baru")));
        newsdesk.published(cast, elsewhere(content(unique("Lebih baru"))));
        related().choose(id);
        assertThat(ids(id)).startsWith(near).hasSizeLessThanOrEqualTo(4).doesNotContain(far, id);
        related((story, most) -> List.of(far, near)).choose(id);
        assertThat(ids(id)).startsWith(far, near).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
        done(publication.retract(cast.chief(), near, "Tidak terjadi."));
        assertThat(ids(id)).startsWith(far).doesNotContain(near);
    }

    private RelatedStories related(Likeness... knows) {
        var beans = new StaticListableBeanFactory();
        List.of(knows).forEach(likeness -> beans.addBean("likeness", likeness));
        return new RelatedStories(jdbc, beans.getBeanProvider(Likeness.class));
    }

    private List<StoryId> ids(StoryId story) {
        return stories.related(story).stream().map(PublishedItem::id).toList();
    }
}
