package id.mymein.aspiration.rules;

import id.mymein.identity.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words to begin an answer with.
 *
 * @param office whose it is; null for everybody's
 * @param body with {@code {nomor}}, {@code {judul}} and {@code {instansi}} to be filled in
 */
public record AnswerTemplate(UUID id, @Nullable OfficeId office, String name, String body, int position, int version) {

    /** The words for one aspiration. */
    public String filled(long number, String title, String officeName) {
        return body.replace("{nomor}", "#" + number)
                .replace("{instansi}", officeName)
                .replace("{judul}", title);
    }
}
