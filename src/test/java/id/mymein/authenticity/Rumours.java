package id.mymein.authenticity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes claim checks along their way for tests. */
@Component
public class Rumours {

    private final ClaimDesk desk;
    private final ClaimPublication publication;
    private final Clock clock;

    Rumours(ClaimDesk desk, ClaimPublication publication, Clock clock) {
        this.desk = desk;
        this.publication = publication;
        this.clock = clock;
    }

    /** Complete in every field. */
    public static ClaimText text(String claim) {
        return text(claim, Verdict.HOAX);
    }

    public static ClaimText text(String claim, Verdict verdict) {
        return new ClaimText(
                claim,
                "pesan berantai WhatsApp",
                "2026-01-12",
                verdict.slug(),
                "Pasar hanya pindah dua hari.",
                "Kelurahan memindahkan pasar.\n\nSaluran airnya diperbaiki.",
                List.of(
                        new ClaimText.Source("Surat kelurahan", ""),
                        new ClaimText.Source("Halaman dinas", "https://dinas.contoh.test/pasar")),
                "63.11.08.2005",
                "");
    }

    public static ClaimText changed(ClaimText text, String answer, String change) {
        return new ClaimText(
                text.claim(),
                text.seenWhere(),
                text.seenOn(),
                text.verdict(),
                answer,
                text.explanation(),
                text.sources(),
                text.region(),
                change);
    }

    public ClaimCheckId draft(Actor police, ClaimText text) {
        var id = new ClaimCheckId(Ids.next(clock));
        done(desk.save(police, new ClaimDesk.Draft(id, 0, text, null)));
        return id;
    }

    public ClaimCheckId waiting(Actor police, ClaimText text) {
        var id = new ClaimCheckId(Ids.next(clock));
        done(desk.send(police, new ClaimDesk.Draft(id, 0, text, null)));
        return id;
    }

    public ClaimCheckId published(Actor police, Actor editor, ClaimText text) {
        ClaimCheckId id = waiting(police, text);
        publish(editor, id);
        return id;
    }

    public void publish(Actor editor, ClaimCheckId id) {
        done(publication.publish(editor, id, version(editor, id)));
    }

    /** Sends a correction; the public goes on reading the old text. */
    public void correctionWaits(Actor police, ClaimCheckId id, ClaimText text) {
        done(desk.send(police, new ClaimDesk.Draft(id, version(police, id), text, null)));
    }

    public void withdraw(Actor chief, ClaimCheckId id, String reason) {
        done(publication.withdraw(chief, id, version(chief, id), reason));
    }

    public int version(Actor actor, ClaimCheckId id) {
        return desk.find(actor, id).version();
    }

    public String path(Actor actor, ClaimCheckId id) {
        return desk.find(actor, id).path();
    }

    /** Fails unless the step was taken. */
    public static void done(ClaimResult result) {
        assertThat(result).isInstanceOf(ClaimResult.Done.class);
    }
}
