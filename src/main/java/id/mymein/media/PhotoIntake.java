package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.MediaObject.Owner;
import id.mymein.media.image.Darkroom;
import id.mymein.media.image.Development;
import id.mymein.platform.Ids;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes photos in. */
@Component
class PhotoIntake {

    private final Intake intake;
    private final Darkroom darkroom;
    private final Clock clock;

    PhotoIntake(Intake intake, Darkroom darkroom, Clock clock) {
        this.intake = intake;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    PhotoResult add(Actor actor, Owner owner, String fileName, InputStreamSource content, UUID clientId) {
        var before = intake.sentBefore(actor, Kind.PHOTO, clientId);
        if (before.isPresent()) {
            return new PhotoResult.Accepted(before.get().photo());
        }
        return intake.receive(content, (received, directory) -> {
            if (received.empty()) {
                return PhotoResult.Refused.because("media.refused.empty");
            }
            if (received.tooLarge()) {
                return PhotoResult.Refused.because("media.refused.tooLarge", Received.MAX_MEGABYTES);
            }
            return switch (darkroom.develop(received.path(), directory)) {
                case Development.Refused(var reason, var arguments) -> new PhotoResult.Refused(reason, arguments);
                case Development.Done done ->
                    accept(actor, row(actor, owner, fileName, clientId, received, done), received, done);
            };
        });
    }

    private PhotoResult accept(Actor actor, MediaObject row, Received received, Development.Done done)
            throws IOException {
        intake.store(row, received, done.renditions());
        return new PhotoResult.Accepted(intake.record(actor, row).photo());
    }

    private MediaObject row(
            Actor actor, Owner owner, String fileName, UUID clientId, Received received, Development.Done done) {
        return new MediaObject(
                new MediaId(Ids.next(clock)),
                Kind.PHOTO,
                owner,
                actor.account(),
                clock.instant(),
                clientId,
                FileName.clean(fileName),
                done.kind().contentType(),
                received.bytes(),
                received.sha256(),
                done.width(),
                done.height(),
                done.facts(),
                null);
    }
}
