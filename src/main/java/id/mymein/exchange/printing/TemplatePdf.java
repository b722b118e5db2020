package id.mymein.exchange.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.mymein.exchange.PdfPages;
import id.mymein.platform.web.PublicHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes PDF of the HTML that a template gives. */
@Component
class TemplatePdf implements PdfPages {

    private static final String FAMILY = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PublicHtml html;

    TemplatePdf(PublicHtml html) {
        this.html = html;
    }

    @Override
    public byte[] render(String template, Object it, Locale language) {
        byte[] page = html.render(template, it, "/", "", language);
        return print(new String(page, StandardCharsets.UTF_8));
    }

    /** Makes PDF of a whole HTML page. */
    static byte[] print(String page) {
        var document = Jsoup.parse(page, OwnFiles.BASE);
        var out = new ByteArrayOutputStream();
        var files = new OwnFiles();
        try {
            new PdfRendererBuilder()
                    .useUriResolver(files)
                    .useProtocolsStreamImplementation(files, OwnFiles.SCHEME)
                    .useHttpStreamImplementation(files)
                    .useExternalResourceAccessControl(
                            (address, type) -> OwnFiles.allowed(address),
                            com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                                    .RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> OwnFiles.allowed(address),
                            com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                                    .RUN_AFTER_RESOLVING_URI)
                    .useFont(() -> font("NotoSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .withProducer("MyMeIn")
                    .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), OwnFiles.BASE)
                    .toStream(out)
                    .run();
        } catch (IOException | RuntimeException failed) {
            throw new IllegalStateException("the page could not be made PDF", failed);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/noto/" + name).getInputStream();
        } catch (IOException gone) {
            throw new IllegalStateException("the fonts for PDF are not there", gone);
        }
    }
}
