package id.mymein.authenticity;

import id.mymein.identity.Actor;
import id.mymein.media.FileResult;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.Hashes;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Evidence for police: files, links and notes, each with its hash. Pieces are added and, before a finding, withdrawn; they are
 * never changed.
 */
@Component
public class EvidenceDesk {

    /** The longest name of a piece, in characters. */
    public static final int LONGEST_LABEL = 200;

    /** The longest note or reason, in characters. */
    public static final int LONGEST_TEXT = 5000;

    /** The longest address, in characters. */
    public static final int LONGEST_ADDRESS = 2000;

    private final EvidenceRows rows;
    private final EvidenceShelf shelf;
    private final PoliceAccess access;
    private final MediaLibrary media;

    EvidenceDesk(EvidenceRows rows, EvidenceShelf shelf, PoliceAccess access, MediaLibrary media) {
        this.rows = rows;
        this.shelf = shelf;
        this.access = access;
        this.media = media;
    }

    /**
     * All pieces from the first to the last, withdrawn ones too.
     *
     * @throws NotFound where the actor may not read that story's evidence
     */
    public List<Piece> pieces(Actor actor, StoryId story) {
        access.readable(actor, story);
        return rows.pieces(story);
    }

    /** Empty where that story has no such piece; for whom it is not to be read, {@link NotFound}. */
    public Optional<Piece> find(Actor actor, StoryId story, UUID piece) {
        access.readable(actor, story);
        return rows.find(story, piece);
    }

    /**
     * Adds what somebody saw, heard or was told.
     *
     * @param label may be empty: the first words stand in; wrong at field {@code judul_catatan}
     * @param words wrong at field {@code catatan}
     */
    public EvidenceResult addNote(Actor actor, StoryId story, String label, String words) {
        String name = Typed.line(label);
        String text = Typed.text(words);
        var errors = FormErrors.none();
        checkLength(errors, "judul_catatan", name, LONGEST_LABEL);
        checkLength(errors, "catatan", text, LONGEST_TEXT);
        if (text.isEmpty()) {
            errors.add("catatan", "authenticity.evidence.note.missing");
        }
        return errors.any() ? new EvidenceResult.Wrong(errors) : shelf.keep(actor, story, Matter.note(name, text));
    }

    /**
     * Adds a page on the web.
     *
     * @param title what is to be seen there, since pages vanish; wrong at field {@code judul_tautan}
     * @param address http or https; wrong at field {@code alamat}
     */
    public EvidenceResult addLink(Actor actor, StoryId story, String title, String address) {
        String name = Typed.line(title);
        String typed = Typed.line(address);
        var errors = FormErrors.none();
        checkLength(errors, "judul_tautan", name, LONGEST_LABEL);
        checkLength(errors, "alamat", typed, LONGEST_ADDRESS);
        Optional<String> normalised = LinkAddress.normalised(typed);
        if (normalised.isEmpty()) {
            errors.add("alamat", "authenticity.evidence.link.wrong");
        } else if (name.isEmpty()) {
            errors.add("judul_tautan", "authenticity.evidence.link.untitled");
        }
        return errors.any() || normalised.isEmpty()
                ? new EvidenceResult.Wrong(errors)
                : shelf.keep(actor, story, Matter.link(name, normalised.get()));
    }

    /**
     * Adds a file, exactly as it was sent; takes a while, so call it outside a transaction.
     *
     * @param label may be empty: the file's name stands in; wrong at field {@code judul_berkas}
     * @param content wrong at field {@code berkas}
     */
    public EvidenceResult addFile(
            Actor actor, StoryId story, String label, String fileName, InputStreamSource content) {
        StoryView view = access.asked(actor, story);
        if (!PoliceAccess.open(view)) {
            return new EvidenceResult.Closed();
        }
        String name = Typed.line(label);
        var errors = FormErrors.none();
        checkLength(errors, "judul_berkas", name, LONGEST_LABEL);
        if (errors.any()) {
            return new EvidenceResult.Wrong(errors);
        }
        return switch (media.addFile(
                actor, view.office().id(), fileName, content, clientId(story, fileName, content))) {
            case FileResult.Accepted(StoredFile file) -> shelf.keep(actor, story, Matter.file(name, file));
            case FileResult.Refused(var reason, var arguments) ->
                new EvidenceResult.Wrong(errors.add("berkas", reason, arguments.toArray()));
        };
    }

    /**
     * Takes a piece back before it lies behind a finding; it stays on record.
     *
     * @param reason wrong at field {@code alasan}
     * @throws NotFound where that story has no such piece that counts
     */
    public EvidenceResult withdraw(Actor actor, StoryId story, UUID piece, String reason) {
        String text = Typed.text(reason);
        var errors = FormErrors.none();
        if (text.isEmpty()) {
            errors.add("alasan", "authenticity.withdraw.missing");
        }
        checkLength(errors, "alasan", text, LONGEST_TEXT);
        return errors.any() ? new EvidenceResult.Wrong(errors) : shelf.withdraw(actor, story, piece, text);
    }

    /** The same bytes under the same name for the same story are one file, however often a form is sent. */
    private static UUID clientId(StoryId story, String fileName, InputStreamSource content) {
        var digest = Hashes.digest();
        try (InputStream in = content.getInputStream()) {
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = story + ":" + fileName + ":" + HexFormat.of().formatHex(digest.digest());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void checkLength(FormErrors errors, String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            errors.add(field, "newsroom.content.tooLong", longest, length - longest);
        }
    }
}
