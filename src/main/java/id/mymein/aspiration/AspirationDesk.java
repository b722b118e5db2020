package id.mymein.aspiration;

import id.mymein.aspiration.CasePhotos.CasePhoto;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Aspirations as those who work on them read them. What one may not see is not there. */
@Component
public class AspirationDesk {

    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final History history;
    private final CasePhotos photos;

    AspirationDesk(AspirationRows rows, DispositionRows dispositions, History history, CasePhotos photos) {
        this.rows = rows;
        this.dispositions = dispositions;
        this.history = history;
        this.photos = photos;
    }

    /**
     * A photo of an aspiration.
     *
     * @param shown whether the public may see it
     * @param sent true where it came from the sender
     */
    public record Shot(MediaId photo, String caption, boolean shown, boolean sent) {}

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public Aspiration find(Actor actor, AspirationId id) {
        return rows.find(actor, id).orElseThrow(NotFound::new);
    }

    /** The offices that must act, those from which it was taken among them. */
    @Transactional(readOnly = true)
    public List<Disposition> dispositions(Actor actor, AspirationId id) {
        find(actor, id);
        return dispositions.of(id);
    }

    /** From the beginning on. */
    @Transactional(readOnly = true)
    public List<AspirationStep> history(Actor actor, AspirationId id) {
        find(actor, id);
        return history.of(id, Audience.DESK);
    }

    @Transactional(readOnly = true)
    public List<Shot> photos(Actor actor, AspirationId id) {
        find(actor, id);
        return photos.of(id).stream().map(AspirationDesk::shot).toList();
    }

    private static Shot shot(CasePhoto photo) {
        return new Shot(photo.photo(), photo.caption(), photo.shown(), photo.sent());
    }

    /** Those that are followed in this one. */
    @Transactional(readOnly = true)
    public List<Aspiration> merged(Actor actor, AspirationId id) {
        find(actor, id);
        return rows.mergedInto(id).stream()
                .flatMap(merged -> rows.find(actor, merged).stream())
                .toList();
    }
}
