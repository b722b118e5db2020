package id.mymein.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.region.RegionCode;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@IntegrationTest
class StorySearchTest {

    private static final String MAYANAU = "63.11.08.2005";
    private static final String MUARA_NINIAN = "63.11.01.2001";

    @Autowired
    Searching stories;

    @Autowired
    StorySearch search;

    @Autowired
    PublishedStories published;

    @Autowired
    StoryPublication publication;

    @Autowired
    Newsdesk newsdesk;

    private SearchResult find(String text) {
        return search.find(SearchQuery.of(text));
    }

    private static SearchQuery within(String text, SearchFilter filter) {
        return new SearchQuery(text, filter, SearchOrder.RELEVANCE, 1);
    }

    @Test
    void findsAStoryByAnyOfItsWords() {
        String word = Searching.word();
        StoryId id = stories.published("Rapat " + word, "Warga memanen padi bersama camat.");
        assertThat(stories.ids(word)).containsExactly(id);
        assertThat(stories.ids(word + " panen")).containsExactly(id);
        assertThat(stories.ids(word + " dipanennya Mayanau")).containsExactly(id);
        assertThat(stories.ids(word + " yang di tebing tinggi")).containsExactly(id);
        assertThat(stories.ids(word + " karet")).isEmpty();
    }

    @Test
    void bothSpellingsAndBanjarWordsLeadToTheSameStory() {
        String word = Searching.word();
        StoryId id = stories.published("Air " + word, "Praktik urang banua menangkap ikan di sungai.");
        assertThat(stories.ids(word + " banyu")).containsExactly(id);
        assertThat(stories.ids(word + " praktek")).containsExactly(id);
        assertThat(stories.ids(word + " orang")).containsExactly(id);
        assertThat(stories.ids(word + " iwak")).containsExactly(id);
    }

    @Test
    void aPhraseIsMetAsItIsWrittenStopWordsAndAll() {
        String word = Searching.word();
        StoryId id = stories.published("Jembatan " + word, "Rapat di balai desa dan di rumah sakit.");
        assertThat(stories.ids(word + " \"rapat di balai desa\"")).containsExactly(id);
        assertThat(stories.ids(word + " \"rumah sakit\"")).containsExactly(id);
        assertThat(stories.ids(word + " \"sakit rumah\"")).isEmpty();
        assertThat(stories.ids(word + " “rumah sakit”")).containsExactly(id);
        // A phrase does not reach from the title into what follows it.
        assertThat(stories.ids("\"" + word + " mayanau\"")).isEmpty();
    }

    @Test
    void excludesWordsAndPhrases() {
        String word = Searching.word();
        StoryId rice = stories.published("Panen padi " + word, "Sawah luas.");
        StoryId rubber = stories.published("Panen karet " + word, "Kebun luas milik warga.");
        assertThat(stories.ids(word)).containsExactlyInAnyOrder(rice, rubber);
        assertThat(stories.ids(word + " -karet")).containsExactly(rice);
        assertThat(stories.ids(word + " -\"milik warga\"")).containsExactly(rice);
        assertThat(stories.ids("-karet " + word)).containsExactly(rice);
    }

    @Test
    void aWordThatNobodyHasIsTakenAsTheBeginningOfOne() {
        String word = Searching.word();
        StoryId id = stories.published("Kabar " + word + "anpanjang", "Isi.");
        SearchResult result = find(word);
        assertThat(result.prefix()).isTrue();
        assertThat(result.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.item().id()).isEqualTo(id));
        assertThat(stories.ids(word + "*")).containsExactly(id);
        assertThat(find(word + "*").prefix()).isFalse();
    }

    @Test
    void suggestsAWordThatIsSpeltAlike() {
        String word = Searching.word();
        stories.published("Kabar " + word, "Isi.");
        String typo = word.substring(0, 6) + "x" + word.substring(7);
        assertThat(find(typo).total()).isZero();
        assertThat(find(typo).suggestion()).contains(word);
        assertThat(find(typo + " kabar").suggestion()).contains(word + " kabar");
        assertThat(find(word).suggestion()).isEmpty();
    }

    @Test
    void countsByPlaceKindOfficeAndYearAndNarrowsDown() {
        String word = Searching.word();
        stories.published("Satu " + word, "Isi.", MAYANAU, "pembangunan");
        StoryId health = stories.published("Dua " + word, "Isi.", MAYANAU, "kesehatan");
        StoryId district = stories.published("Tiga " + word, "Isi.", "63.11.08", "kesehatan");
        StoryId elsewhere = stories.published("Empat " + word, "Isi.", MUARA_NINIAN, "ekonomi");
        SearchCounts counts = find(word).counts();
        assertThat(counts.within(new RegionCode("63.11.08"))).isEqualTo(3);
        assertThat(counts.within(new RegionCode(MAYANAU))).isEqualTo(2);
        assertThat(counts.within(new RegionCode("63.11"))).isEqualTo(4);
        assertThat(counts.categories()).containsEntry("kesehatan", 2L).containsEntry("ekonomi", 1L);
        assertThat(counts.offices()).hasSize(1);
        assertThat(counts.years().values()).containsExactly(4L);

        var juai = new SearchFilter(new RegionCode("63.11.01"), null, null, null);
        assertThat(stories.ids(within(word, juai))).containsExactly(elsewhere);
        var tebing = new SearchFilter(new RegionCode("63.11.08"), "kesehatan", null, null);
        assertThat(stories.ids(within(word, tebing))).containsExactlyInAnyOrder(health, district);
        assertThat(search.find(within(word, tebing)).counts().categories()).containsOnlyKeys("kesehatan");
        var office = new SearchFilter(
                null, null, counts.offices().keySet().iterator().next(), null);
        assertThat(search.find(within(word, office)).total()).isEqualTo(4);
        int year = counts.years().keySet().iterator().next();
        assertThat(search.find(within(word, new SearchFilter(null, null, null, year)))
                        .total())
                .isEqualTo(4);
        assertThat(search.find(within(word, new SearchFilter(null, null, null, year - 1)))
                        .total())
                .isZero();
    }

    @Test
    void aVillageIsNotTakenForOneWhoseCodeBeginsAlike() {
        String word = Searching.word();
        StoryId id = stories.published("Kabar " + word, "Isi.", MAYANAU, "ekonomi");
        assertThat(stories.ids(within(word, new SearchFilter(new RegionCode("63.11.08"), null, null, null))))
                .containsExactly(id);
        assertThat(stories.ids(within(word, new SearchFilter(new RegionCode("63.11.07"), null, null, null))))
                .isEmpty();
    }

    @Test
    void placesWhoseNamesAreOrdinaryWordsAreRecognised() {
        assertThat(find("baru").places())
                .anySatisfy(place -> assertThat(place.name()).isEqualTo("Baru"));
        assertThat(find("desa baru").places())
                .anySatisfy(place -> assertThat(place.name()).isEqualTo("Baru"));
        assertThat(find("banjir di desa merah").places())
                .anySatisfy(place -> assertThat(place.name()).isEqualTo("Merah"));
        assertThat(find("karya").places())
                .anySatisfy(place -> assertThat(place.name()).isEqualTo("Karya"));
        assertThat(find("ju'uh").places())
                .anySatisfy(place -> assertThat(place.name()).isEqualTo("Ju'uh"));
        assertThat(find("galumbang").places()).hasSize(2);
        assertThat(find("kecamatan juai").places())
                .singleElement()
                .satisfies(place -> assertThat(place.code().value()).isEqualTo("63.11.01"));
        assertThat(find("barulah").places()).isEmpty();
    }

    @Test
    void storiesFromAPlaceThatIsNamedStandAboveThoseThatOnlyUseTheWord() {
        String word = Searching.word();
        StoryId onlySays =
                stories.published("Baru baru baru " + word, "Jalan baru, baru dan baru.", MAYANAU, "ekonomi");
        RegionCode baru = find("desa baru").places().getFirst().code();
        StoryId fromThere = stories.published("Kabar " + word, "Isi panjang saja.", baru.value(), "ekonomi");
        assertThat(stories.ids("desa baru " + word))
                .isSubsetOf(fromThere, onlySays)
                .startsWith(fromThere);
    }

    @Test
    void newestFirstIsNewestFirst() {
        String word = Searching.word();
        StoryId first = stories.published("Satu " + word, word + " " + word);
        StoryId second = stories.published("Dua " + word, "Isi.");
        StoryId third = stories.published("Tiga " + word, word);
        assertThat(stories.ids(new SearchQuery(word, SearchFilter.NONE, SearchOrder.NEWEST, 1)))
                .containsExactly(third, second, first);
    }

    @Test
    void marksWhatWasLookedForAndEscapesEverythingElse() {
        String word = Searching.word();
        stories.published(
                "Kabar " + word + " <b>tebal</b> & \"kutip\"",
                "Awal. ".repeat(60) + "Di sini " + word + " dipanen &lt;script&gt;alert(1)&lt;/script&gt;. "
                        + "Akhir. ".repeat(60));
        SearchHit hit = find(word + " panen").hits().getFirst();
        assertThat(hit.title())
                .isEqualTo("Kabar <mark>" + word + "</mark> &lt;b&gt;tebal&lt;/b&gt; &amp; &quot;kutip&quot;");
        assertThat(hit.snippet())
                .contains("<mark>" + word + "</mark> <mark>dipanen</mark>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .startsWith("… ")
                .endsWith(" …");
    }

    @Test
    void whatIsWithdrawnIsNotFound() {
        String word = Searching.word();
        StoryId id = stories.published("Kabar " + word, "Isi.");
        Newsdesk.done(publication.retract(stories.cast().chief(), id, "Salah orang, maaf."));
        assertThat(stories.ids(word)).isEmpty(); // at once, whatever the index still says
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> find(word).total() == 0);
    }

    @Test
    void aCorrectionIsFoundByItsNewWordsOnly() {
        String word = Searching.word();
        String other = Searching.word();
        StoryId id = stories.published("Kabar " + word, "Isi lama.");
        newsdesk.corrected(
                stories.cast(),
                id,
                Newsdesk.with(Newsdesk.content("x"), "Kabar " + other, "<p>Isi baru.</p>"),
                "Nama salah.");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> stories.ids(other).equals(List.of(id)));
        assertThat(find(word).total()).isZero();
    }

    @Test
    void whatIsNotPublicIsNotFound() {
        String word = Searching.word();
        newsdesk.ready(stories.cast(), Newsdesk.content("Rahasia " + word));
        stories.published("Penanda " + Searching.word(), "Isi."); // everything before it is in the index by now
        assertThat(find(word).total()).isZero();
    }

    @Test
    void relatedStoriesShareWordsAndNeverAreTheStoryItself() {
        String word = Searching.word();
        String more = Searching.word();
        StoryId one = stories.published("Panen " + word + " " + more, "Padi " + word + " di sawah.");
        StoryId alike = stories.published("Hasil " + word + " " + more, "Padi " + word + " melimpah di sawah.");
        assertThat(search.related(one, 5)).startsWith(alike).doesNotContain(one);
        StoryId third = stories.published("Sawah " + word + " " + more, "Panen padi " + word + " melimpah.");
        assertThat(published.related(third)).map(PublishedItem::id).contains(one, alike);
        assertThat(search.related(new StoryId(java.util.UUID.randomUUID()), 5)).isEmpty();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aStoryThatHasNoWordInCommonWithAnyHasNoneRelatedAndThatIsNoFailureOfTheIndex(CapturedOutput log) {
        StoryId alone = stories.published(Searching.word(), Searching.word());
        assertThat(search.related(alone, 5)).doesNotContain(alone);
        assertThat(log).doesNotContain("does not answer");
    }

    @Test
    void nothingThatIsTypedIsAnError() {
        for (String text : List.of(
                "title:*",
                "/regex/",
                "(((",
                "\"",
                "\"\"",
                "-",
                "--",
                "- -",
                "*",
                "**",
                "?",
                "a*b*",
                "AND OR NOT",
                "[1 TO 2]",
                "{!x}",
                "\\",
                "~0.8",
                "^",
                "+",
                "\u0000",
                "-a",
                "-\"a b\"",
                "yang di",
                "x".repeat(5_000),
                "a ".repeat(2_000),
                "\" ".repeat(300),
                "\uD83D",
                "a\u0000b",
                "🙂",
                "%",
                "'")) {
            SearchResult result = find(text);
            assertThat(result.page()).as(text).isEqualTo(1);
            assertThat(result.rebuilding())
                    .as(text)
                    .isFalse(); // where the index does not answer, the page says that it is
        }
    }

    @Test
    void pagesOutsideTheResultAreBroughtBackIntoIt() {
        String word = Searching.word();
        stories.published("Kabar " + word, "Isi.");
        for (int page : new int[] {-1, 0, 2, 999_999, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            SearchResult result = search.find(new SearchQuery(word, SearchFilter.NONE, SearchOrder.RELEVANCE, page));
            assertThat(result.page()).isEqualTo(1);
            assertThat(result.hits()).hasSize(1);
        }
    }
}
