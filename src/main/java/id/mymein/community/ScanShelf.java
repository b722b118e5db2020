package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.media.FileResult;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.platform.Hashes;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Takes scanned documents in, and hands them out to those whom the caller has let see them. */
@Component
public class ScanShelf {

    private final MediaLibrary media;

    ScanShelf(MediaLibrary media) {
        this.media = media;
    }

    /** A file that somebody sent with a form. */
    public record Upload(String name, InputStreamSource content) {}

    /** Takes the file in outside of any transaction; empty where none was sent, or where a message was added at {@code berkas}. */
    Optional<MediaId> take(Actor actor, RegionCode place, UUID thing, @Nullable Upload upload, Typing form) {
        if (upload == null) {
            return Optional.empty();
        }
        if (form.wrong()) {
            // Browsers send no file twice by themselves.
            form.add("berkas", "community.file.again");
            return Optional.empty();
        }
        FileResult result = media.addFile(
                actor, GroupAccess.officeFor(actor, place), upload.name(), upload.content(), clientId(thing, upload));
        return switch (result) {
            case FileResult.Accepted(StoredFile file) -> Optional.of(file.id());
            case FileResult.Refused refused -> {
                form.add("berkas", refused.reasonKey(), refused.arguments().toArray());
                yield Optional.empty();
            }
        };
    }

    /** A scan with its bytes. */
    public record Scan(StoredFile file, Resource content) {}

    /** @throws NotFound where there is no file */
    public Scan scan(@Nullable MediaId id) {
        if (id == null) {
            throw new NotFound();
        }
        return new Scan(
                media.file(id).orElseThrow(NotFound::new), media.content(id).orElseThrow(NotFound::new));
    }

    /** The same bytes under the same name for the same thing are one file, however often a form is sent. */
    private static UUID clientId(UUID thing, Upload upload) {
        var digest = Hashes.digest();
        try (InputStream in = upload.content().getInputStream()) {
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = thing + ":" + upload.name() + ":" + HexFormat.of().formatHex(digest.digest());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
