package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.Rumours;
import id.mymein.guard.NuChecker;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The Nu HTML Checker finds no error on any type of page, in either language. */
@IntegrationTest
class HtmlTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    StoryPublication publication;

    @Autowired
    Rumours rumours;

    @Autowired
    MediaLibrary media;

    @Autowired
    Residents residents;

    @Autowired
    PublicReader reader;

    private final Map<String, String> pages = new TreeMap<>();

    @Test
    void publicPages() throws Exception {
        NuChecker checker = NuChecker.orSkip();
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, rich(cast, unique("Segala isi <b> & \"kutip\" جسر 🎉")));
        newsdesk.corrected(
                cast,
                id,
                Newsdesk.with(rich(cast, ""), unique("Diralat"), "<p>Yang benar.</p>"),
                "Panjangnya 62 meter, bukan 26.");
        StoryId second = newsdesk.published(cast, rich(cast, unique("Berfoto")));
        StoryId gone = newsdesk.published(cast, content(unique("Dicabut")));
        String withdrawn = reader.path(gone);
        done(publication.retract(cast.chief(), gone, "Tidak terjadi."));
        String story = reader.path(id);
        ClaimText nasty = Rumours.text(unique("Klaim <b> & \"kutip\" جسر 🎉"));
        ClaimCheckId check = rumours.published(cast.police(), cast.editor(), nasty);
        rumours.correctionWaits(cast.police(), check, Rumours.changed(nasty, "Jawaban & <i>lain</i>.", "Diralat."));
        rumours.publish(cast.editor(), check);
        ClaimCheckId lost = rumours.published(cast.police(), cast.editor(), Rumours.text(unique("Dicabut")));
        rumours.withdraw(cast.chief(), lost, "Tidak terjadi.");
        var raised = residents.cast();
        var paths = new ArrayList<>(List.of(
                "/",
                "/berita",
                story,
                story + "/riwayat",
                reader.path(second),
                withdrawn,
                withdrawn + "/riwayat",
                "/wilayah",
                "/wilayah/balangan",
                "/wilayah/kec-tebing-tinggi-balangan",
                "/wilayah/mayanau-tebing-tinggi",
                "/wilayah/" + reader.slug("63.11.01.2001"),
                "/kategori",
                "/kategori/pembangunan",
                "/kategori/hiburan-tidak-ada",
                "/instansi/" + people.officeOf(cast.contributor()).slug(),
                "/cek-fakta",
                "/cek-fakta?sebelum=1",
                "/kim",
                "/data",
                "/aspirasi",
                "/aspirasi/daftar",
                "/aspirasi/daftar?sebelum=1",
                "/aspirasi/wilayah/balangan",
                "/aspirasi/wilayah/mayanau-tebing-tinggi/dijawab",
                "/aspirasi/kategori/infrastruktur",
                "/aspirasi/" + residents.answered(raised).number(),
                "/aspirasi/" + residents.taken(raised).number(),
                rumours.path(cast.police(), check),
                rumours.path(cast.police(), lost),
                "/tentang",
                "/masuk"));
        paths.addAll(paths.stream()
                .filter(path -> !path.equals("/masuk"))
                .map(path -> path.equals("/") ? "/en" : "/en" + path)
                .toList());
        for (String path : paths) {
            look(path, get(URI.create(path)));
        }
        assertThat(checker.problems(pages)).isEmpty();
    }

    @Test
    void piecesOfPages() throws Exception {
        NuChecker checker = NuChecker.orSkip();
        newsdesk.published(newsdesk.cast(), content(unique("Sepotong")));
        String piece = reader.text("/wilayah/mayanau-tebing-tinggi/kabar");
        pages.put("piece", "<!doctype html><html lang=\"id\"><title>x</title>" + piece);
        assertThat(checker.problems(pages)).isEmpty();
    }

    @Test
    void pagesOfTheDesk() throws Exception {
        NuChecker checker = NuChecker.orSkip();
        var cast = newsdesk.cast();
        StoryId published = newsdesk.published(cast, rich(cast, unique("Di meja")));
        StoryId claimed = newsdesk.claimed(cast, content(unique("Diperiksa")));
        StoryId waiting = newsdesk.awaitingAuthenticity(cast, content(unique("Menunggu polisi")));
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        look(
                cast.contributor(),
                "/meja/tulis",
                "/meja/kabar-saya",
                "/meja/kabar-saya/" + published,
                "/meja/bahan-aspirasi",
                "/meja/pemberitahuan",
                "/meja/pantau",
                "/meja/pantau/" + published,
                "/meja/situs-desa",
                "/layar",
                "/akun");
        look(
                cast.chief(),
                "/meja/beranda",
                "/meja/beranda/pratinjau",
                "/meja/berita",
                "/meja/kalender",
                "/meja/kalender/rencana/baru",
                "/meja/ikhtisar",
                "/meja/kabar-desa",
                "/meja/sumber",
                "/meja/sumber/tambah",
                "/meja/berita/" + published,
                "/meja/berita/" + published + "/riwayat",
                "/meja/berita/" + published + "/jejak",
                "/meja/berita/" + claimed);
        ClaimCheckId draft = rumours.draft(cast.police(), Rumours.text(unique("Draf <b>")));
        ClaimCheckId sent = rumours.waiting(cast.police(), Rumours.text(unique("Menunggu & \"kutip\"")));
        ClaimCheckId live = rumours.published(cast.police(), cast.editor(), Rumours.text(unique("Terbit")));
        look(cast.police(), "/meja/polres", "/meja/polres/" + waiting);
        look(
                cast.police(),
                "/meja/cek-fakta",
                "/meja/cek-fakta/baru",
                "/meja/cek-fakta/" + draft,
                "/meja/cek-fakta/" + draft + "/ubah",
                "/meja/cek-fakta/" + live + "/ubah");
        look(cast.chief(), "/meja/cek-fakta?redaksi", "/meja/cek-fakta/" + sent, "/meja/cek-fakta/" + live);
        look(
                administrator,
                "/meja/admin/aturan",
                "/meja/admin/aturan/angka",
                "/meja/admin/akun",
                "/meja/admin/instansi");
        assertThat(pages).hasSizeGreaterThan(8);
        assertThat(checker.problems(pages)).isEmpty();
    }

    private void look(Actor actor, String... paths) throws Exception {
        for (String path : paths) {
            look(path, get(URI.create(path)).with(people.signedIn(actor)));
        }
    }

    /** Whatever answers with a page. */
    private void look(String path, MockHttpServletRequestBuilder request) throws Exception {
        String html = web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        if (html.startsWith("<!doctype html>")) {
            pages.put(path, html);
        }
    }

    private Content rich(Newsdesk.Cast cast, String title) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var result = media.addPhoto(
                cast.contributor(),
                cast.contributor().grants().getFirst().office(),
                "foto.jpg",
                new ByteArrayResource(bytes.toByteArray()),
                UUID.randomUUID());
        var photo = ((PhotoResult.Accepted) result).photo();
        Content plain = content(title);
        return new Content(
                plain.title(),
                plain.who(),
                plain.body()
                        + "<h2>Tali baru</h2><ul><li>Satu</li></ul><blockquote><p>Kami lega.</p></blockquote>"
                        + "<p><a href=\"https://contoh.test/?a=1&amp;b=2\">tautan</a></p>",
                plain.category(),
                plain.region(),
                plain.place(),
                plain.eventDate(),
                plain.eventTime(),
                List.of(new PhotoUse(photo.id().value(), "Warga di jembatan", "Tiga \"orang\"", "Noor Aina")));
    }
}
