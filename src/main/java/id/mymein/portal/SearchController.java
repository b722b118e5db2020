package id.mymein.portal;

import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Regions;
import id.mymein.search.SearchHit;
import id.mymein.search.SearchResult;
import id.mymein.search.StorySearch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The search page. It is rendered when it is asked for and kept by nobody for long, since every reader asks something else; what
 * was found is no business of search engines, the stories in it are.
 */
@RestController
class SearchController {

    private static final Duration SHORT = Duration.ofSeconds(30);

    private final StorySearch search;
    private final SearchForm.Reading reading;
    private final SearchFacets facets;
    private final Cards cards;
    private final PublicHtml html;

    SearchController(
            StorySearch search,
            Regions regions,
            Categories categories,
            Offices offices,
            SearchFacets facets,
            Cards cards,
            PublicHtml html) {
        this.search = search;
        this.reading = new SearchForm.Reading(regions, categories, offices);
        this.facets = facets;
        this.cards = cards;
        this.html = html;
    }

    @GetMapping(SearchForm.PATH)
    ResponseEntity<byte[]> page(
            Locale language,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String kategori,
            @RequestParam(defaultValue = "") String instansi,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String hal) {
        Locale shown = language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
        SearchForm form = reading.read(new SearchForm.Sent(q, wilayah, kategori, instansi, tahun, urut, hal));
        SearchView view = form.isEmpty() ? nothingAsked(form) : asked(form, html.words(shown));
        byte[] bytes =
                html.render("portal/search", view, SearchForm.PATH, view.form().address(), shown);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (view.result() != null) {
            answer.header("X-Robots-Tag", "noindex, follow");
        }
        return answer.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).sMaxAge(SHORT).cachePublic())
                .body(bytes);
    }

    private static SearchView nothingAsked(SearchForm form) {
        return new SearchView(form, null, List.of(), List.of(), List.of(), null, List.of());
    }

    private SearchView asked(SearchForm form, Words words) {
        SearchResult result = search.find(form.query());
        SearchForm shown = form.at(result.page());
        return new SearchView(
                shown,
                result,
                lines(result.hits()),
                facets.chips(shown, words),
                result.total() == 0 ? List.of() : facets.of(shown, result.counts(), words),
                result.suggestion().map(shown::with).orElse(null),
                result.places());
    }

    private List<SearchView.Line> lines(List<SearchHit> hits) {
        List<Card> found = cards.of(hits.stream().map(SearchHit::item).toList());
        return java.util.stream.IntStream.range(0, hits.size())
                .mapToObj(n -> new SearchView.Line(
                        found.get(n), hits.get(n).title(), hits.get(n).snippet()))
                .toList();
    }
}
