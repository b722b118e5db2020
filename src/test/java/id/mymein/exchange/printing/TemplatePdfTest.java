package id.mymein.exchange.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.mymein.IntegrationTest;
import id.mymein.exchange.PdfPages;
import id.mymein.platform.web.ErrorPage;
import id.mymein.platform.web.Languages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TemplatePdfTest {

    private static final String LONG =
            "Desa Sungai Durian Tengah Sawahan Panggung Bangkal Layap Baruh Bahinu Dalam Kecamatan Paringin Selatan";

    @Autowired
    PdfPages pages;

    private static String page(String body) {
        return page("", body);
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"id\"><head><title>Profil</title><link rel=\"stylesheet\" href=\"/css/paper.css\">"
                + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void setsIndonesianAndLongNamesOnOnePageInOurOwnFont() throws IOException {
        byte[] pdf = TemplatePdf.print(
                page(
                        "<div class=\"head\"><h1>Profil KIM “Bersinar”</h1><p>" + LONG
                                + "</p></div><h2>Pengurus</h2><table><tr><th>Ketua</th><td>Hj. Nor’ainah, S.Sos. – masa jabatan 2022–2025</td></tr></table>"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Profil KIM “Bersinar”", LONG, "Hj. Nor’ainah, S.Sos. – masa jabatan 2022–2025", "1 / 1");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).contains("NotoSans");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void printsATemplateOfOurs() throws IOException {
        byte[] pdf = pages.render("platform/error", new ErrorPage(404, "notFound"), Languages.INDONESIAN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("MyMeIn");
        }
    }

    @Test
    void asksNobodyOutsideAndReadsNoFileThatIsNotOurs(@TempDir Path directory) throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            Path secret = Files.writeString(directory.resolve("rahasia.css"), "p:after{content:'sangat rahasia'}");
            byte[] pdf = TemplatePdf.print(page(
                    "<link rel=\"stylesheet\" href=\"" + address + "/x.css\"><link rel=\"stylesheet\" href=\""
                            + secret.toUri() + "\"><style>@import url(" + address + "/y.css); @import url("
                            + secret.toUri() + ");</style>",
                    "<p>Isi</p><img src=\"" + address
                            + "/x.png\" alt=\"\"><img src=\"/css/../../application.yaml\" alt=\"\">" + "<object data=\""
                            + address + "/o\"></object>"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Isi")
                        .doesNotContain("rahasia");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
