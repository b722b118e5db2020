package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.MediaObject.Owner;
import id.mymein.platform.Ids;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes private files in, exactly as they are sent. */
@Component
class FileIntake {

    private final Intake intake;
    private final Clock clock;

    FileIntake(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    FileResult add(Actor actor, Owner owner, String fileName, InputStreamSource content, UUID clientId) {
        var before = intake.sentBefore(actor, Kind.FILE, clientId);
        if (before.isPresent()) {
            return new FileResult.Accepted(before.get().file());
        }
        return intake.receive(content, (received, directory) -> {
            if (received.empty()) {
                return FileResult.Refused.because("media.refused.empty");
            }
            if (received.tooLarge()) {
                return FileResult.Refused.because("media.refused.tooLarge", Received.MAX_MEGABYTES);
            }
            var type = FileType.of(received.path());
            if (type.isEmpty()) {
                return FileResult.Refused.because("media.refused.notAllowed");
            }
            return FileEnding.fits(fileName, type.get())
                    ? accept(actor, row(actor, owner, fileName, clientId, received, type.get()), received)
                    : FileResult.Refused.because("media.refused.otherEnding", FileEnding.of(fileName));
        });
    }

    private FileResult accept(Actor actor, MediaObject row, Received received) throws IOException {
        intake.store(row, received, List.of());
        return new FileResult.Accepted(intake.record(actor, row).file());
    }

    private MediaObject row(
            Actor actor, Owner owner, String fileName, UUID clientId, Received received, String contentType) {
        return new MediaObject(
                new MediaId(Ids.next(clock)),
                Kind.FILE,
                owner,
                actor.account(),
                clock.instant(),
                clientId,
                FileName.clean(fileName),
                contentType,
                received.bytes(),
                received.sha256(),
                0,
                0,
                PhotoFacts.UNKNOWN,
                null);
    }
}
