package id.mymein.aspiration;

import id.mymein.aspiration.CasePhotos.CasePhoto;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Aspirations as those who work on them read them. What one may not see is not there. */
@Component
public class AspirationDesk {

    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final History history;
    private final CasePhotos photos;
    private final Machine machine;
    private final CaseClocks clocks;
    private final Handing handing;

    AspirationDesk(
            AspirationRows rows,
            DispositionRows dispositions,
            History history,
            CasePhotos photos,
            Machine machine,
            CaseClocks clocks,
            Handing handing) {
        this.rows = rows;
        this.dispositions = dispositions;
        this.history = history;
        this.photos = photos;
        this.machine = machine;
        this.clocks = clocks;
        this.handing = handing;
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

    /** Empty where there is none that the actor may see. */
    @Transactional(readOnly = true)
    public Optional<Aspiration> look(Actor actor, AspirationId id) {
        return rows.find(actor, id);
    }

    /**
     * What this person can do with it now; nothing for who only reads.
     *
     * @throws NotFound where there is none that the actor may see
     */
    @Transactional(readOnly = true)
    public Set<AspirationEvent> steps(Actor actor, AspirationId id) {
        Aspiration aspiration = find(actor, id);
        Set<AspirationEvent> possible = machine.possible(actor, aspiration);
        boolean longer =
                dispositions.of(id).stream().anyMatch(disposition -> clocks.furtherDays(aspiration, disposition) > 0);
        if (!longer) {
            possible.remove(AspirationEvent.EXTEND);
        }
        return possible;
    }

    /** The offices that must act, those from which it was taken among them. */
    @Transactional(readOnly = true)
    public List<Disposition> dispositions(Actor actor, AspirationId id) {
        find(actor, id);
        return dispositions.of(id);
    }

    /** The offices to which it can be handed: those that serve its place and have not got it yet. */
    @Transactional(readOnly = true)
    public List<Office> candidates(Actor actor, AspirationId id) {
        Aspiration aspiration = find(actor, id);
        Set<OfficeId> having = dispositions.of(id).stream()
                .filter(Disposition::stands)
                .map(Disposition::office)
                .collect(Collectors.toSet());
        return handing.candidates(aspiration.region()).stream()
                .filter(office -> !having.contains(office.id()))
                .toList();
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
