package id.mymein.telling.web;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicLine;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Regions;
import id.mymein.telling.CaseReports;
import id.mymein.telling.CaseStories;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows which answered cases could be told, and makes a draft of one. */
@Controller
class ReportController {

    static final String PATH = "/meja/bahan-aspirasi";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final int NEWEST = 50;

    private final PublicAspirations aspirations;
    private final CaseReports reports;
    private final CaseStories stories;
    private final Regions regions;

    ReportController(PublicAspirations aspirations, CaseReports reports, CaseStories stories, Regions regions) {
        this.aspirations = aspirations;
        this.reports = reports;
        this.stories = stories;
        this.regions = regions;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        List<Grant> offices = actor.offices(Action.WRITE_STORY).toList();
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        List<PublicLine> answered = aspirations.answered(NEWEST);
        Set<AspirationId> begun =
                stories.begun(answered.stream().map(PublicLine::id).toList());
        List<ReportPage.Line> lines = answered.stream()
                .map(line ->
                        new ReportPage.Line(line, regions.find(line.region()).orElse(null), begun.contains(line.id())))
                .toList();
        return Html.page("telling/web/report", new ReportPage(offices, lines));
    }

    /** @param kantor for which it is written; the first that the person writes for where it is left out */
    @PostMapping("/meja/aspirasi/{id:" + ID + "}/berita")
    ModelAndView report(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID kantor) {
        StoryId story = reports.report(actor, new AspirationId(id), kantor == null ? null : new OfficeId(kantor));
        return Html.seeOther("/meja/tulis/" + story);
    }
}
