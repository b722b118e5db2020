package id.mymein.aspiration;

import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoReaders;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos of aspirations, and who sees them: the public what was chosen, those who work on one all of its photos. */
@Component
class CasePhotos implements PhotoReaders {

    private final JdbcClient jdbc;
    private final MediaLibrary media;

    CasePhotos(JdbcClient jdbc, MediaLibrary media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    /**
     * A photo of an aspiration.
     *
     * @param shown whether the public may see it
     * @param sent true where it came from the sender
     */
    record CasePhoto(MediaId photo, String caption, boolean shown, boolean sent) {}

    List<CasePhoto> of(AspirationId id) {
        return jdbc.sql("""
                select p.media_id, p.caption, p.shown, s.event in ('SEND', 'REPLY') as sent
                from aspiration_photo p left join aspiration_step s on s.id = p.step_id
                where p.aspiration_id = :id order by p.position""")
                .param("id", id.value())
                .query((row, n) -> new CasePhoto(
                        new MediaId(row.getObject("media_id", UUID.class)),
                        row.getString("caption"),
                        row.getBoolean("shown"),
                        row.getBoolean("sent")))
                .list();
    }

    /** Chooses which of the sender's photos the public may see. */
    void show(AspirationId id, Collection<MediaId> shown) {
        jdbc.sql("""
                update aspiration_photo p set shown = p.media_id = any (:shown)
                from aspiration_step s
                where p.aspiration_id = :id and s.id = p.step_id and s.event in ('SEND', 'REPLY')""")
                .param("shown", shown.stream().map(MediaId::value).toArray(UUID[]::new))
                .param("id", id.value())
                .update();
        settle(id);
    }

    /** Opens or closes the photos as the aspiration now stands. */
    void settle(AspirationId id) {
        boolean open = jdbc.sql("select visibility <> 'SECRET' and state = any (:shown) from aspiration where id = :id")
                .param("shown", shownStates())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        List<CasePhoto> all = of(id);
        Predicate<CasePhoto> seen = photo -> open && photo.shown();
        media.publish(all.stream().filter(seen).map(CasePhoto::photo).toList());
        media.withdraw(all.stream().filter(seen.negate()).map(CasePhoto::photo).toList());
    }

    private static String[] shownStates() {
        return Arrays.stream(AspirationState.values())
                .filter(AspirationState::shown)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    @Override
    public boolean mayView(Actor actor, MediaId photo) {
        return AspirationRows.seen(jdbc.sql("""
                select exists (
                    select from aspiration_photo p join aspiration a on a.id = p.aspiration_id
                    where p.media_id = :photo and
                """ + AspirationRows.VISIBLE + ")"), actor)
                .param("photo", photo.value())
                .query(Boolean.class)
                .single();
    }
}
