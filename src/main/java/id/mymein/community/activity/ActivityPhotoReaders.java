package id.mymein.community.activity;

import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.PhotoReaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever may see an activity sees its photos, whichever office sent them. */
@Component
class ActivityPhotoReaders implements PhotoReaders {

    private final JdbcClient jdbc;

    ActivityPhotoReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayView(Actor actor, MediaId photo) {
        return ActivityAccess.reading(jdbc.sql("""
                select exists (
                    select from activity_photo p
                    join activity a on a.id = p.activity_id
                    join kim_group g on g.id = a.group_id
                    where p.media_id = :photo and
                """ + ActivityAccess.WITHIN + ")"), actor)
                .param("photo", photo.value())
                .query(Boolean.class)
                .single();
    }
}
