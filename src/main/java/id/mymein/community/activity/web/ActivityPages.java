package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.ActivityLabel;
import id.mymein.community.activity.Activity;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityPhotos;
import id.mymein.community.activity.ActivityRules;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.community.activity.CostDesk;
import id.mymein.community.activity.FollowUpDesk;
import id.mymein.community.activity.KimOf;
import id.mymein.community.activity.Labels;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Regions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of activities together. */
@Component
class ActivityPages {

    private final ActivityDesk desk;
    private final ActivityPhotos photos;
    private final CostDesk costs;
    private final FollowUpDesk followUps;
    private final ActivityRules rules;
    private final Labels labels;
    private final Regions regions;
    private final MediaLibrary media;
    private final Accounts accounts;
    private final Clock clock;

    ActivityPages(
            ActivityDesk desk,
            ActivityPhotos photos,
            CostDesk costs,
            FollowUpDesk followUps,
            ActivityRules rules,
            Labels labels,
            Regions regions,
            MediaLibrary media,
            Accounts accounts,
            Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.costs = costs;
        this.followUps = followUps;
        this.rules = rules;
        this.labels = labels;
        this.regions = regions;
        this.media = media;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A new activity as the form has it.
     *
     * @param id given with the form
     * @param plan which it carries out; null for none
     */
    record Fresh(
            ActivityId id,
            KimOf group,
            ActivityTyped typed,
            List<MediaId> photos,
            @Nullable UUID plan) {}

    /** The empty form: it happened today, in the group's own place unless a plan names another. */
    FormPage blank(Actor actor, KimOf group, String topic, String region, @Nullable UUID plan) {
        String place =
                rules.place(region, group.region()).orElse(group.region()).value();
        var typed = ActivityTyped.blank(topic, rules.today().toString(), place);
        var fresh = new Fresh(new ActivityId(Ids.next(clock)), group, typed, List.of(), plan);
        return fresh(actor, fresh, FormErrors.none(), null);
    }

    FormPage fresh(Actor actor, Fresh fresh, FormErrors errors, @Nullable String problem) {
        return new FormPage(
                fresh.id(),
                0,
                actor.account(),
                fresh.group(),
                fresh.typed(),
                PlaceList.around(regions, fresh.group().region()),
                labels.labelsInUse(),
                found(fresh.photos()),
                fresh.plan(),
                errors,
                problem);
    }

    /** The form of an activity that there is, with what was typed. */
    FormPage form(
            Actor actor,
            Activity activity,
            int version,
            ActivityTyped typed,
            FormErrors errors,
            @Nullable String problem) {
        return new FormPage(
                activity.id(),
                version,
                actor.account(),
                activity.group(),
                typed,
                PlaceList.around(regions, activity.group().region()),
                choices(activity.content().label()),
                List.of(),
                null,
                errors,
                problem);
    }

    /** What is in use, and what the record carries already. */
    private List<ActivityLabel> choices(String carried) {
        List<ActivityLabel> choices = new ArrayList<>(labels.labelsInUse());
        if (Labels.of(choices, carried).isEmpty()) {
            Labels.of(labels.labels(), carried).ifPresent(choices::add);
        }
        return choices;
    }

    private List<Photo> found(List<MediaId> ids) {
        Map<MediaId, Photo> found = media.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    ItemPage item(Actor actor, ActivityId id, ItemPage.Answer answer) {
        Activity activity = desk.find(actor, id);
        List<ActivityPhotos.Shot> shots = photos.of(id);
        Map<MediaId, Photo> found =
                media.find(shots.stream().map(ActivityPhotos.Shot::photo).toList());
        return new ItemPage(
                activity,
                Labels.of(labels.labels(), activity.content().label()).orElse(null),
                regions.find(activity.content().region()).orElse(null),
                shots.stream()
                        .filter(shot -> found.containsKey(shot.photo()))
                        .map(shot ->
                                new ItemPage.Shown(Objects.requireNonNull(found.get(shot.photo())), shot.caption()))
                        .toList(),
                costs.of(id),
                followUps.of(id),
                labels.sources(),
                labels.sourcesInUse(),
                Objects.requireNonNullElse(
                        accounts.names(List.of(activity.recordedBy())).get(activity.recordedBy()), ""),
                rules.today(),
                Ids.next(clock),
                actor.account(),
                desk.keeps(actor, activity),
                answer);
    }
}
