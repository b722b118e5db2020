package id.mymein.community.activity;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityFacts;
import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of activities, and whether the public sees them. */
@Component
public class ActivityPhotos {

    public static final int MOST = 30;

    private static final String FIELD = "foto";

    private final JdbcClient jdbc;
    private final ActivityRows rows;
    private final MediaLibrary media;
    private final FactChanges facts;
    private final AuditTrail audit;

    ActivityPhotos(JdbcClient jdbc, ActivityRows rows, MediaLibrary media, FactChanges facts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.media = media;
        this.facts = facts;
        this.audit = audit;
    }

    /** @param caption may be empty */
    public record Shot(MediaId photo, String caption) {}

    /** A file that came with a form. */
    public record Sent(String name, long size, InputStreamSource content) {}

    /**
     * Takes in what came with a form, before there is an activity to put it to. Takes some seconds: outside a transaction.
     *
     * @param errors gets at field {@code foto} why a file was not accepted
     * @return what was accepted
     */
    public List<MediaId> take(Actor actor, OfficeId office, ActivityId id, List<Sent> files, FormErrors errors) {
        List<MediaId> taken = new ArrayList<>();
        if (files.size() > MOST) {
            errors.add(FIELD, "community.activity.wrong.photos", MOST);
            return taken;
        }
        for (Sent file : files) {
            switch (media.addPhoto(actor, office, file.name(), file.content(), sameAgain(id, file))) {
                case PhotoResult.Accepted(var photo) -> taken.add(photo.id());
                case PhotoResult.Refused(String reason, List<Object> arguments) ->
                    errors.add(FIELD, reason, arguments.toArray());
            }
        }
        taken.forEach(photo -> jdbc.sql("""
                insert into activity_upload (activity_id, media_id) values (:activity, :photo) on conflict do nothing""")
                .param("activity", id.value())
                .param("photo", photo.value())
                .update());
        return taken;
    }

    /** The same for the same file in the same form, so that sending twice adds one photo. */
    private static UUID sameAgain(ActivityId id, Sent file) {
        String same = "activity/" + id + "/" + file.size() + "/" + file.name();
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
    }

    /** Those of {@code photos} that came with the form of that activity; whatever else a form names is left out. */
    public List<MediaId> own(ActivityId id, List<MediaId> photos) {
        List<UUID> uploads = jdbc.sql("select media_id from activity_upload where activity_id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getObject("media_id", UUID.class))
                .list();
        return photos.stream()
                .distinct()
                .filter(photo -> uploads.contains(photo.value()))
                .toList();
    }

    void put(ActivityId id, List<MediaId> photos, String caption) {
        for (MediaId photo : own(id, photos)) {
            jdbc.sql("""
                    insert into activity_photo (activity_id, media_id, position, caption)
                    values (:activity, :photo,
                        (select coalesce(max(position), 0) + 1 from activity_photo where activity_id = :activity), :caption)
                    on conflict do nothing""")
                    .param("activity", id.value())
                    .param("photo", photo.value())
                    .param("caption", caption)
                    .update();
        }
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Shot> of(ActivityId id) {
        return jdbc.sql("select media_id, caption from activity_photo where activity_id = :id order by position")
                .param("id", id.value())
                .query((row, n) ->
                        new Shot(new MediaId(row.getObject("media_id", UUID.class)), row.getString("caption")))
                .list();
    }

    /**
     * Puts photos that were taken in to an activity.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    public ActivityResult add(Actor actor, ActivityId id, List<MediaId> photos, String caption) {
        Activity activity = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (!activity.stands()) {
            return new ActivityResult.Refused("community.activity.refused.withdrawn");
        }
        var errors = FormErrors.none();
        ActivityRules.length(errors, "keterangan", caption, ActivityRules.LONGEST_LINE);
        if (of(id).size() + photos.size() > MOST) {
            errors.add(FIELD, "community.activity.wrong.photos", MOST);
        }
        if (errors.any()) {
            return new ActivityResult.Wrong(errors);
        }
        if (photos.isEmpty()) {
            return new ActivityResult.Done(id);
        }
        put(id, photos, caption);
        record(
                actor,
                "addPhotos",
                id,
                Map.of("photos", photos.stream().map(MediaId::toString).toList()));
        settle(id);
        return new ActivityResult.Done(id);
    }

    /** @throws NotFound where there is no such photo of an activity that the actor keeps */
    @Transactional
    public void remove(Actor actor, ActivityId id, MediaId photo) {
        var _ = rows.lock(actor, id).filter(Activity::stands).orElseThrow(NotFound::new);
        int removed = jdbc.sql("delete from activity_photo where activity_id = :id and media_id = :photo")
                .param("id", id.value())
                .param("photo", photo.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
        media.withdraw(List.of(photo));
        record(actor, "removePhoto", id, Map.of("photo", photo.toString()));
        settle(id);
    }

    /** Opens or closes the photos as the activity now stands, and announces that the public may see something else. */
    void settle(ActivityId id) {
        List<MediaId> photos = of(id).stream().map(Shot::photo).toList();
        var group = jdbc.sql("select group_id, shown and withdrawn_at is null as open from activity where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        Map.entry(new KimGroupId(row.getObject("group_id", UUID.class)), row.getBoolean("open")))
                .single();
        if (group.getValue()) {
            media.publish(photos);
        } else {
            media.withdraw(photos);
        }
        facts.changed(
                List.of(FactChange.of(ActivityFacts.activity(id)), FactChange.of(ActivityFacts.of(group.getKey()))));
    }

    private void record(Actor actor, String verb, ActivityId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "community." + verb, "activity:" + id, details);
    }
}
