package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mymein.community.Village.MAYANAU;

import id.mymein.community.KimGroupId;
import id.mymein.community.Village;
import id.mymein.identity.Actor;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.portal.KimDeeds;
import id.mymein.socialaccount.Keepers;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The public, from the map of KIM groups to a group, its village, its accounts and the data. */
@BrowserTest
class KimReaderJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Village village;

    @Autowired
    KimDeeds deeds;

    @Autowired
    Keepers accounts;

    @Autowired
    MediaLibrary media;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String name = Village.unique("KIM Riam Mayanau");

    KimGroupId group;
    String slug = "";

    @BeforeEach
    void aRegister() throws IOException {
        Actor keeper = village.keeper(MAYANAU);
        Actor registrar = village.registrar();
        group = village.active(keeper, registrar, name);
        slug = village.slug(registrar, group);
        accounts.verified(accounts.cast(), "instagram", Keepers.unique());
        KimGroupId resting =
                village.active(village.keeper("63.11.08.2003"), registrar, Village.unique("KIM Istirahat"));
        village.rest(registrar, resting);
        for (int days = 0; days < 12; days++) {
            deeds.deed(
                    keeper,
                    group,
                    "Pelatihan menulis berita bagian " + days,
                    Village.today().minusDays(days));
        }
        picture(keeper, deeds.deed(keeper, group, "Penyuluhan hoaks di balai desa", Village.today()));
    }

    private void picture(Actor keeper, UUID deed) throws IOException {
        var result = media.addPhoto(
                keeper,
                keeper.grants().getFirst().office(),
                "foto.png",
                new ByteArrayResource(Pictures.png(1200, 800)),
                UUID.randomUUID());
        var photo = ((PhotoResult.Accepted) result).photo();
        transaction.executeWithoutResult(status -> media.publish(List.of(photo.id())));
        jdbc.sql(
                        "insert into activity_photo (activity_id, media_id, position, caption) values (:deed, :photo, 1, 'Warga di balai desa')")
                .param("deed", deed)
                .param("photo", photo.id().value())
                .update();
    }

    private Visitor reader(Chromium.Screen screen, boolean script) {
        return new Visitor("pembaca-kim", "http://localhost:" + port, screen, script);
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void fromTheMapToAGroupItsVillageAndTheData(Chromium.Screen screen, boolean script) {
        try (var reader = reader(screen, script)) {
            reader.open("/kim").look("kim-peta");
            assertThat(reader.at("a.tile.none").first()).isVisible();
            assertThat(reader.at("a.tile.dormant").first()).isVisible();
            press(reader, ".map a[href='#kec-tebing-tinggi-balangan']");
            press(reader, ".districts a:has-text('" + name + "')");
            assertThat(reader.at("h1")).hasText(name);
            assertThat(reader.at(".deeds")).containsText("Penyuluhan hoaks di balai desa");
            reader.look("kim-kelompok");
            press(reader, "a[rel=next]");
            assertThat(reader.at(".deeds > li")).hasCount(3);
            reader.look("kim-kegiatan-lama");
            press(reader, ".crumbs a:has-text('Mayanau')");
            assertThat(reader.at("section[aria-labelledby=kim]")).containsText(name);
            assertThat(reader.at("section[aria-labelledby=akun]")).containsText("Resmi");
            reader.look("kim-desa");
            reader.open("/wilayah/kec-tebing-tinggi-balangan").look("kim-kecamatan");
            reader.open("/data").look("data-terbuka");
            assertThat(reader.at(".body a[href='/data/kim.csv']")).isVisible();
            reader.open("/en/kim/" + slug).look("kim-kelompok-inggris");
        }
    }

    @Test
    void theSmallestScreensHoldItAll() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            reader.page().setViewportSize(320, 256); // 1280 pixels at 400 %
            for (String path : List.of("/kim", "/kim/" + slug, "/data", "/wilayah/mayanau-tebing-tinggi")) {
                reader.open(path).look("kecil" + path.replace('/', '-').replace(slug, "kelompok"));
            }
        }
    }

    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
