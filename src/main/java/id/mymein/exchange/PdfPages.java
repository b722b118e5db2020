package id.mymein.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Prints templates as PDF. */
public interface PdfPages {

    /**
     * Renders a template ({@code community/profile}: a whole HTML page that links its stylesheet, made for paper, as
     * {@code /css/….css}) with its one record, which it finds as {@code it}, as everywhere; {@code page} gives it words. Text is
     * set in Noto Sans, which goes into the file. Nothing outside is asked for: pictures and styles are files of ours below
     * {@code /css/} and {@code /img/}, by their plain address, or {@code data:} addresses; anything else is left out.
     *
     * @throws IllegalStateException where the template makes no page
     */
    byte[] render(String template, Object it, Locale language);

    /** The same as a file to keep, which nobody on the way keeps. */
    default ResponseEntity<byte[]> download(String name, String template, Object it, Locale language) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(render(template, it, language));
    }
}
