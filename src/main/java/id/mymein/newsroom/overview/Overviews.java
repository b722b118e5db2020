package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.calendar.SilentVillages;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the overview together: all figures of one page are of one moment. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Overviews {

    private static final int EACH = 5;

    private final FigureRows figures;
    private final HoldingRows holdings;
    private final SpeedRows speed;
    private final RegionRows places;
    private final SilentVillages silence;
    private final Site site;
    private final Clock clock;

    Overviews(
            FigureRows figures,
            HoldingRows holdings,
            SpeedRows speed,
            RegionRows places,
            SilentVillages silence,
            Site site,
            Clock clock) {
        this.figures = figures;
        this.holdings = holdings;
        this.speed = speed;
        this.places = places;
        this.silence = silence;
        this.site = site;
        this.clock = clock;
    }

    Week week() {
        return Week.until(clock.instant(), site.zone());
    }

    /** @throws NotFound where the actor reads no reports */
    Overview of(Actor actor) {
        if (!actor.mayAnywhere(Action.READ_REPORTS)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        Week week = Week.until(now, site.zone());
        Map<Figure, Tally> tallies = figures.tallies(actor, week);
        return new Overview(
                week,
                now,
                tallies,
                figures.firsts(actor, week, Overview.LATE, EACH),
                holdings.all(actor),
                speed.speed(actor, week),
                places.districts(actor, week),
                silence.days(),
                actor.mayAnywhere(Action.READ_DESK));
    }

    /** @throws NotFound where the actor reads no reports */
    List<FigureItem> list(Actor actor, Figure figure) {
        if (!actor.mayAnywhere(Action.READ_REPORTS)) {
            throw new NotFound();
        }
        return figures.list(actor, week(), figure);
    }

    /** What was published from a region in the week; nothing where it is not one of the actor's. */
    List<FigureItem> from(Actor actor, RegionCode region) {
        if (!actor.mayAnywhere(Action.READ_REPORTS)) {
            throw new NotFound();
        }
        return places.list(actor, week(), region);
    }
}
