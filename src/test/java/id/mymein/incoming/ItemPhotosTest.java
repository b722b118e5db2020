package id.mymein.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The picture of a place's own site comes along into the draft, through the checks of every photo; no other does. */
@IntegrationTest
class ItemPhotosTest {

    @Autowired
    People people;

    @Autowired
    FeedRegistration registration;

    @Autowired
    FeedReading reading;

    @Autowired
    IncomingNews news;

    @Autowired
    JdbcClient jdbc;

    private Actor editor;
    private FeedSites sites;
    private HttpServer pictures;

    @BeforeEach
    void start() throws IOException {
        editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        sites = new FeedSites();
        pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/foto.png", Samples.png(Samples.quarters(900, 600, BufferedImage.TYPE_INT_RGB)));
        serve("/rusak.png", "bukan gambar".getBytes(StandardCharsets.UTF_8));
        pictures.start();
    }

    @AfterEach
    void stop() {
        jdbc.sql("update feed set state = 'PAUSED' where state = 'ACTIVE'").update();
        pictures.stop(0);
        sites.close();
    }

    private void serve(String path, byte[] bytes) {
        pictures.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    /** The credits of the photos that the draft has. */
    private String drafted(String path, String picture, boolean official) {
        String html = "<p>Isi.</p><img src=\"" + picture + "\">";
        sites.put(
                path,
                FeedSites.rss(
                        "Situs " + path, FeedSites.item(sites.address(path + "/1"), "Berfoto " + path, "", html)));
        var typed = new FeedRegistration.Typed(sites.address(path), "63.11.08.2005", "", official);
        Feed feed = ((AddResult.Added) registration.add(editor, typed)).feed();
        var filter = new ItemFilter("", feed.id(), null, null, ItemFilter.Place.START);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            reading.round();
            return !news.list(editor, filter).items().isEmpty();
        });
        Item item = news.list(editor, filter).items().getFirst();
        assertThat(item.picture()).isEqualTo(picture);
        var draft = (DraftResult.Draft) news.draft(editor, item.id(), null);
        return jdbc.sql("""
                select coalesce((select string_agg(photo ->> 'credit', ',')
                    from jsonb_array_elements(content -> 'photos') photo), '')
                from revision where story_id = :id""")
                .param("id", draft.story().value())
                .query(String.class)
                .single();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + pictures.getAddress().getPort() + path;
    }

    @Test
    void onlyAnOfficialSitesOwnPictureComesAlong() {
        assertThat(drafted("/resmi", address("/foto.png"), true)).isEqualTo("Situs /resmi");
        assertThat(drafted("/warga", address("/foto.png"), false)).isEmpty();
        assertThat(drafted("/tamu", "https://gambar.contoh.test/foto.png", true))
                .isEmpty();
    }

    @Test
    void aPictureThatIsNoneOrIsGoneHoldsUpNoDraft() {
        assertThat(drafted("/rusak", address("/rusak.png"), true)).isEmpty();
        assertThat(drafted("/hilang", address("/tidak-ada.png"), true)).isEmpty();
    }
}
