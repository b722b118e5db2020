package id.mymein.portal.api;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Summaries of stories for sites that unfold links (oembed.com): HTML without script, style sheet or picture of others. */
@RestController
class OembedController {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;
    private static final int NARROWEST = 120;
    private static final int LONGEST_ADDRESS = 2000;

    private final PublishedStories stories;
    private final PublicHtml html;
    private final Site site;

    OembedController(PublishedStories stories, PublicHtml html, Site site) {
        this.stories = stories;
        this.html = html;
        this.site = site;
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> oembed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "") String maxwidth,
            @RequestParam(defaultValue = "") String maxheight) {
        if (!format.equals("json") && !format.equals("xml")) {
            return Answers.of(
                    501,
                    "application/problem+json",
                    Answers.bytes(
                            Map.of("title", "Not Implemented", "status", 501, "detail", "format is json or xml.")));
        }
        if (url.isBlank()) {
            throw Problem.bad("url", "url is the address of a story.");
        }
        int width = bound("maxwidth", maxwidth, WIDTH);
        int height = bound("maxheight", maxheight, HEIGHT);
        Map<String, Object> answer = answer(url, width, height);
        return format.equals("json")
                ? Answers.of(200, "application/json", Answers.bytes(answer))
                : Answers.of(200, "text/xml;charset=utf-8", OembedXml.of(answer));
    }

    private static int bound(String name, String value, int usual) {
        if (value.isBlank()) {
            return usual;
        }
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1) {
            throw Problem.bad(name, name + " is a whole number of pixels.");
        }
        return Math.min(usual, Integer.parseInt(value));
    }

    private Map<String, Object> answer(String url, int width, int height) {
        String own = site.url("");
        if (url.length() > LONGEST_ADDRESS || !url.startsWith(own + "/")) {
            throw Problem.notFound("This is not an address of a story here.");
        }
        String path = url.substring(own.length()).replaceFirst("[?#].*", "");
        boolean english = path.startsWith("/en/");
        String plain = english ? path.substring(3) : path;
        PublishedAddress there =
                stories.at(plain).orElseThrow(() -> Problem.notFound("This is not an address of a story here."));
        Locale language = english ? Languages.ENGLISH : Languages.INDONESIAN;
        return switch (there) {
            case PublishedAddress.Found(PublishedStory story) -> rich(story.item(), language, width, height);
            case PublishedAddress.Moved(String now) -> answer(html.address(now, language), width, height);
            case PublishedAddress.Gone gone -> throw Problem.notFound("This story was withdrawn: " + gone.reason());
        };
    }

    private Map<String, Object> rich(PublishedItem item, Locale language, int width, int height) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("provider_name", html.words(language).text("platform.name"));
        answer.put("provider_url", site.url("/"));
        answer.put("title", item.title());
        if (!item.author().isBlank()) {
            answer.put("author_name", item.author());
        }
        answer.put("cache_age", 300);
        answer.put("width", width);
        answer.put("height", height);
        answer.put("html", card(item, language, width, height));
        return answer;
    }

    /** Where there is little room, the title stands alone. */
    private String card(PublishedItem item, Locale language, int width, int height) {
        Words words = html.words(language);
        String address = html.address(item.path(), language);
        boolean roomy = width >= 2 * NARROWEST && height >= NARROWEST;
        String summary = roomy ? "<p>" + HtmlUtils.htmlEscape(item.summary()) + "</p>" : "";
        String state = item.urgent() ? words.text("portal.urgent") + " · " : "";
        String from = state + words.text("platform.name") + " · " + item.place() + " · "
                + words.date(words.dateOf(item.publishedAt()));
        return "<blockquote style=\"max-width:%dpx;max-height:%dpx;overflow:auto;margin:0\" cite=\"%s\"><p><a href=\"%s\"><b>%s</b></a></p>%s<p><small>%s</small></p></blockquote>"
                .formatted(
                        width,
                        height,
                        address,
                        address,
                        HtmlUtils.htmlEscape(item.title()),
                        summary,
                        HtmlUtils.htmlEscape(from));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem) {
        return Answers.problem(problem);
    }
}
