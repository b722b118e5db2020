package id.mymein.authenticity.web;

import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.PoliceAccess;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Checklist;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what the page of one story shows. */
@Component
class ItemPages {

    private final PoliceAccess access;
    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final EvidenceDesk evidence;
    private final Checklist checklist;
    private final Shows shows;
    private final WaitingLines lines;
    private final PieceLines pieces;
    private final Regions regions;
    private final Clock clock;

    ItemPages(
            PoliceAccess access,
            StoryDesk desk,
            StoryConversation conversation,
            EvidenceDesk evidence,
            Checklist checklist,
            Shows shows,
            WaitingLines lines,
            PieceLines pieces,
            Regions regions,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.conversation = conversation;
        this.evidence = evidence;
        this.checklist = checklist;
        this.shows = shows;
        this.lines = lines;
        this.pieces = pieces;
        this.regions = regions;
        this.clock = clock;
    }

    /** @throws NotFound where the actor was not asked about such a story */
    ItemPage page(Actor actor, StoryId id, ItemPage.Answer answer, Locale language) {
        StoryView view = access.asked(actor, id);
        Shown shown = shows.of(view);
        Finding fit = Shows.foundFit(view).orElseThrow(NotFound::new);
        return new ItemPage(
                view,
                shown,
                fit,
                checks(fit, language),
                places(shown.revision().content().region()),
                lines.waiting(actor),
                pieces.of(evidence.pieces(actor, id)),
                conversation.of(actor, id),
                desk.similar(actor, id, shown.revision().content().title()),
                clock.instant(),
                answer);
    }

    private List<String> checks(Finding fit, Locale language) {
        return checklist.ever().stream()
                .filter(item -> fit.checklist().contains(item.key()))
                .map(item -> item.label(language))
                .toList();
    }

    private List<Region> places(String code) {
        return regions.bySlugOrCode(code)
                .map(region -> regions.path(region.code()).stream()
                        .filter(one -> one.level() != RegionLevel.PROVINCE)
                        .toList())
                .orElse(List.of());
    }
}
