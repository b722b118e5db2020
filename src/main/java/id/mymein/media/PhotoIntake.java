package id.mymein.media;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.MediaObject.Owner;
import id.mymein.media.image.Darkroom;
import id.mymein.media.image.Development;
import id.mymein.platform.Ids;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes photos in. */
@Component
class PhotoIntake {

    /** A name may say whose photo it is. */
    private static final String NAMELESS = "foto";

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
        return develop(content, (received, done) -> {
            MediaObject row =
                    row(actor.account(), owner, FileName.clean(fileName), clientId, received, done, done.facts());
            intake.store(row, received, done.renditions());
            return intake.record(actor, row);
        });
    }

    /** Of somebody without an account: what is shown is kept, and nothing that the file says of who took it, where and when. */
    PhotoResult add(Owner owner, InputStreamSource content, UUID clientId) {
        var before = intake.sentBefore(Kind.PHOTO, clientId);
        if (before.isPresent()) {
            return new PhotoResult.Accepted(before.get().photo());
        }
        return develop(content, (received, done) -> {
            MediaObject row = row(null, owner, NAMELESS, clientId, received, done, PhotoFacts.UNKNOWN);
            intake.store(row, done.renditions());
            return intake.record(row);
        });
    }

    /** Puts on record what was found fit. */
    private interface Keeping {

        MediaObject keep(Received received, Development.Done done) throws IOException;
    }

    private PhotoResult develop(InputStreamSource content, Keeping keeping) {
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
                    new PhotoResult.Accepted(keeping.keep(received, done).photo());
            };
        });
    }

    private MediaObject row(
            @Nullable AccountId by,
            Owner owner,
            String fileName,
            UUID clientId,
            Received received,
            Development.Done done,
            PhotoFacts facts) {
        return new MediaObject(
                new MediaId(Ids.next(clock)),
                Kind.PHOTO,
                owner,
                by,
                clock.instant(),
                clientId,
                fileName,
                done.kind().contentType(),
                received.bytes(),
                received.sha256(),
                done.width(),
                done.height(),
                facts,
                null);
    }
}
