package id.mymein.watching.web;

import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import id.mymein.watching.WatchPaths;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Headlines in large type for a monitor: public, with nobody's name on it, so that no sign-in ends in the middle of the day. */
@Controller
class ScreenController {

    /** The stylesheet turns so many. */
    private static final int HEADLINES = 8;

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublishedStories stories;
    private final Regions regions;
    private final Clock clock;

    ScreenController(PublishedStories stories, Regions regions, Clock clock) {
        this.stories = stories;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param place null for everything
     * @param at when these were the newest
     */
    record Screen(@Nullable Region place, List<PublishedItem> items, Instant at) {}

    @GetMapping(WatchPaths.SCREEN)
    ModelAndView all(HttpServletResponse response) {
        return page(response, null, Coverage.everything());
    }

    /** @param wilayah slug or code */
    @GetMapping(WatchPaths.SCREEN + "/{wilayah}")
    ModelAndView place(HttpServletResponse response, @PathVariable String wilayah) {
        Region region = regions.bySlugOrCode(wilayah).orElseThrow(NotFound::new);
        return page(response, region, Coverage.region(region.code()));
    }

    private ModelAndView page(HttpServletResponse response, @Nullable Region place, Coverage coverage) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        return Html.page(
                "watching/web/screen",
                new Screen(place, stories.newest(coverage, HEADLINES).items(), clock.instant()));
    }
}
