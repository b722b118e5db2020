package id.mymein.newsroom.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaLibrary;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.WorkingCopy;
import id.mymein.newsroom.web.WritePage.Notice;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Words;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the form of a story together. */
@Component
class WritePages {

    private final StoryDesk desk;
    private final Offices offices;
    private final Regions regions;
    private final Categories categories;
    private final MediaLibrary media;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    WritePages(
            StoryDesk desk,
            Offices offices,
            Regions regions,
            Categories categories,
            MediaLibrary media,
            MessageSource messages,
            Site site,
            Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.regions = regions;
        this.categories = categories;
        this.media = media;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    PlaceChoices places(Office office, Locale locale) {
        return PlaceChoices.of(office, regions, new Words(messages, locale, site.zone(), clock));
    }

    List<Category> categories() {
        return categories.all();
    }

    /** @throws NotFound where the actor does not write for that office */
    WriteSubject fresh(Actor actor, UUID office, UUID submission) {
        Office found = offices.find(new OfficeId(office))
                .filter(o -> actor.may(Action.WRITE_STORY, o.id(), o.region()))
                .orElseThrow(NotFound::new);
        return new WriteSubject(null, submission, actor.account(), found, true);
    }

    WriteSubject of(Actor actor, StoryView view) {
        boolean sends = view.standing().state() == StoryState.DRAFT;
        return new WriteSubject(view.id(), view.id().value(), actor.account(), view.office(), sends);
    }

    /** @throws NotFound where there is none that the actor may see */
    StoryView view(Actor actor, StoryId id) {
        return desk.story(actor, id);
    }

    /**
     * A form with what is known already: it happened today, in the office's own place unless a plan names another.
     *
     * @param title what was planned; empty for nothing
     * @param region code of the place that was planned; anything else counts as none
     */
    WritePage blank(WriteSubject subject, String title, String region, Locale locale) {
        boolean planned = RegionCode.isCode(region)
                && regions.find(new RegionCode(region)).isPresent();
        String place = planned ? region : subject.office().region().value();
        return page(subject, 0, preset(title, place), FormErrors.none(), null, null, locale);
    }

    private Content preset(String title, String region) {
        return new Content(title, "", "", "", region, "", today().toString(), "", List.of());
    }

    /** The form with what this person typed last, or else what was saved last. */
    WritePage open(WriteSubject subject, StoryView view, boolean justSaved, Locale locale) {
        int current = view.revisions().size();
        WorkingCopy typed = view.hands().work();
        if (typed != null) {
            Notice notice = current == 0 ? null : new Notice(noticeKey(typed, current), typed.savedAt());
            return page(subject, typed.base(), typed.content(), FormErrors.none(), notice, null, locale);
        }
        Content content = current == 0 ? preset("", subject.office().region().value()) : view.content();
        Notice notice = justSaved ? new Notice("newsroom.write.notice.saved", null) : null;
        return page(subject, current, content, FormErrors.none(), notice, null, locale);
    }

    private static String noticeKey(WorkingCopy typed, int current) {
        return typed.base() == current ? "newsroom.write.notice.typed" : "newsroom.write.notice.outdated";
    }

    /** The form again with what was typed. */
    WritePage again(WriteSubject subject, int base, Content typed, FormErrors errors, Locale locale) {
        return page(subject, base, typed, errors, null, null, locale);
    }

    /** The form with the person's own words, what stands saved beside it. */
    WritePage merging(WriteSubject subject, int base, Content typed, Content saved, Locale locale) {
        return page(subject, base, typed, FormErrors.none(), null, saved, locale);
    }

    private WritePage page(
            WriteSubject subject,
            int base,
            Content content,
            FormErrors errors,
            @Nullable Notice notice,
            @Nullable Content saved,
            Locale locale) {
        return new WritePage(
                subject,
                base,
                content,
                errors,
                places(subject.office(), locale),
                categories.all(),
                categories.words(),
                Shot.of(content, media),
                notice,
                saved);
    }
}
