package id.mymein.portal;

import static id.mymein.aspiration.Residents.done;
import static id.mymein.aspiration.Residents.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.AspirationFigures;
import id.mymein.aspiration.AspirationFigures.Period;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.Visibility;
import id.mymein.region.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody reads of aspirations, and what nobody does. */
@IntegrationTest
class AspirationPagesTest {

    private static final String VILLAGE = "/aspirasi/wilayah/mayanau-tebing-tinggi";
    private static final List<String> EVERYWHERE = List.of(
            "/",
            "/aspirasi",
            "/aspirasi/daftar",
            "/aspirasi/daftar/diproses",
            "/aspirasi/daftar/dijawab",
            "/aspirasi/daftar/selesai",
            VILLAGE,
            VILLAGE + "/diproses",
            "/aspirasi/wilayah/balangan",
            "/aspirasi/kategori/infrastruktur",
            "/aspirasi/rss.xml",
            "/aspirasi/atom.xml",
            "/aspirasi/feed.json",
            VILLAGE + "/feed.json",
            "/aspirasi/kategori/infrastruktur/rss.xml",
            "/wilayah/mayanau-tebing-tinggi",
            "/wilayah/balangan",
            "/sitemap.xml",
            "/data/aspirasi.csv",
            "/data/aspirasi.json",
            "/data/katalog.jsonld",
            "/api/v1/aspirasi",
            "/api/v1/aspirasi?limit=100&wilayah=63.11.08.2005");

    @Autowired
    MockMvc web;

    @Autowired
    PublicReader reader;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    SenderDesk senders;

    @Autowired
    AspirationFigures figures;

    @Autowired
    People people;

    Cast cast;

    @BeforeEach
    void everybody() {
        cast = residents.cast();
    }

    private int status(String path) throws Exception {
        return answer(path).getStatus();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private static String at(Sent sent) {
        return "/aspirasi/" + sent.number();
    }

    private Sent disposed(Visibility visibility, String name) {
        Sent sent = residents.send(sending("Jalan di depan sekolah berlubang dan dalam.", visibility, name));
        residents.dispose(cast, sent, cast.office());
        return sent;
    }

    @Test
    void onesOwnPageSaysTheStateFirstThenWhatWasRaisedAndAnswered() throws Exception {
        Sent sent = residents.answered(cast);
        Document page = reader.page(at(sent));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Jalan berlubang di depan sekolah");
        assertThat(page.expectFirst(".due h2").text()).isEqualTo("Sudah dijawab");
        assertThat(page.expectFirst(".due .meta").text()).contains("hari kerja", "libur dan cuti bersama");
        assertThat(page.text())
                .contains("Jalan di depan sekolah berlubang dan dalam.", "Petugas kami menambal lubang itu hari Senin.")
                .contains(people.officeOf(cast.worker()).name(), "Dari Siti Aminah");
        assertThat(page.select(".time h3").eachText())
                .containsExactly("Diterima", "Diperiksa", "Diteruskan", "Mulai dikerjakan", "Dijawab", "Selesai");
        assertThat(page.expectFirst(".time").text()).contains("tepat waktu, tenggat");
        assertThat(reader.text("/en" + at(sent)))
                .contains("Answered", "in time, due")
                .doesNotContain("???");
    }

    @Test
    void eachOneHasAFeedOfWhatHappenedInItTheNewestFirst() throws Exception {
        Sent sent = residents.answered(cast);
        Document feed = Jsoup.parse(reader.text(at(sent) + "/rss.xml"), "", Parser.xmlParser());
        assertThat(feed.select("item > title").eachText())
                .startsWith("Dijawab: Jalan berlubang di depan sekolah")
                .endsWith("Diterima: Jalan berlubang di depan sekolah");
        assertThat(feed.expectFirst("item").text())
                .contains(
                        "Petugas kami menambal lubang itu hari Senin.",
                        people.officeOf(cast.worker()).name());
        assertThat(feed.select("item > guid").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("channel > link").text()).isEqualTo("http://localhost" + at(sent));
        assertThat(feed.text()).doesNotContain("Siti Aminah");
        assertThat(reader.page(at(sent))
                        .select("link[type=application/rss+xml]")
                        .attr("href"))
                .isEqualTo(at(sent) + "/rss.xml");
        assertThat(reader.text("/en" + at(sent) + "/feed.json"))
                .contains("Answered: ")
                .doesNotContain("???");
        Sent secret = disposed(Visibility.SECRET, "Siti Aminah");
        assertThat(status(at(secret) + "/rss.xml")).isEqualTo(404);
    }

    @Test
    void whatIsOverdueSaysSo() throws Exception {
        Sent sent = disposed(Visibility.PUBLIC, "");
        residents.earlier(sent.id(), 60);
        Document page = reader.page(at(sent));
        assertThat(page.expectFirst(".due h2").text()).isEqualTo("Lewat tenggat");
        assertThat(page.expectFirst(".due").text()).contains("Seharusnya paling lambat", "Terlambat");
    }

    @Test
    void nothingOfASecretOrUnverifiedOneNorAHiddenNameIsAnywhere() throws Exception {
        String word = "Rahasia" + UUID.randomUUID().toString().substring(0, 8);
        String name = "Nama" + UUID.randomUUID().toString().substring(0, 8);
        Sent unverified =
                residents.send(sending(word + " belum diperiksa siapa pun di sini.", Visibility.PUBLIC, name));
        Sent secret = residents.send(sending(word + " hanya untuk petugas saja.", Visibility.SECRET, name));
        residents.dispose(cast, secret, cast.office());
        Sent hidden = disposed(Visibility.ANONYMOUS, name);
        assertThat(status(at(unverified))).isEqualTo(404);
        assertThat(status(at(secret))).isEqualTo(404);
        assertThat(status("/api/v1/aspirasi/" + secret.number())).isEqualTo(404);
        Document page = reader.page(at(hidden));
        assertThat(page.text()).contains("Nama disembunyikan").doesNotContain(name);
        Set<String> all = new TreeSet<>(EVERYWHERE);
        all.add(at(hidden));
        all.add("/api/v1/aspirasi/" + hidden.number());
        all.add("/sitemap/aspirasi-1.xml");
        for (String path : all) {
            assertThat(reader.text(path))
                    .as(path)
                    .doesNotContain(
                            word,
                            name,
                            "siti@contoh.test",
                            "0812 3456 7890",
                            hidden.code().symbols())
                    .doesNotContain("/aspirasi/" + secret.number() + "\"", "/aspirasi/" + unverified.number() + "\"");
        }
        assertThat(reader.text("/sitemap/aspirasi-1.xml"))
                .contains(at(hidden) + "<")
                .doesNotContain(at(secret) + "<");
    }

    @Test
    void aNameThatItsOwnerLetsBeSeenIsOnThePageAloneAndInNoListFileOrFeed() throws Exception {
        String name = "Terbuka" + UUID.randomUUID().toString().substring(0, 8);
        Sent sent = disposed(Visibility.PUBLIC, name);
        assertThat(reader.text(at(sent))).contains(name);
        for (String path : EVERYWHERE) {
            assertThat(reader.text(path)).as(path).doesNotContain(name);
        }
    }

    @Test
    void whatWasMergedLeadsToTheOneInWhichItIsFollowed() throws Exception {
        Sent first = disposed(Visibility.PUBLIC, "");
        Sent second = disposed(Visibility.PUBLIC, "");
        done(merging.merge(cast.verifier(), second.id(), residents.version(second), first.number()));
        MockHttpServletResponse answer = answer(at(second));
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo(at(first));
        assertThat(answer(at(second) + "/rss.xml").getHeader("Location")).isEqualTo(at(first) + "/rss.xml");
        assertThat(answer("/api/v1/aspirasi/" + second.number()).getStatus()).isEqualTo(301);
        assertThat(reader.page(at(first)).text()).contains("1 laporan yang sama digabung di sini.");
        assertThat(reader.text(VILLAGE)).doesNotContain("href=\"" + at(second) + "\"");
    }

    @Test
    void listsGoOnAndEachStateHasItsOwn() throws Exception {
        for (int n = 0; n < 22; n++) {
            disposed(Visibility.PUBLIC, "");
        }
        Sent answered = residents.answered(cast);
        Document first = reader.page(VILLAGE);
        assertThat(first.select(".raised h3")).hasSize(20);
        String older = first.expectFirst("a[rel=next]").attr("href");
        assertThat(older).startsWith(VILLAGE + "?sebelum=");
        Document second = reader.page(older);
        assertThat(second.select(".raised a[href=" + at(answered) + "]")).isEmpty();
        assertThat(second.select(".raised h3")).isNotEmpty();
        assertThat(second.expectFirst(".pager a").attr("href")).isEqualTo(VILLAGE);
        assertThat(reader.text(VILLAGE + "/dijawab")).contains("href=\"" + at(answered) + "\"");
        assertThat(reader.text(VILLAGE + "/diproses")).doesNotContain("href=\"" + at(answered) + "\"");
        assertThat(reader.text("/aspirasi/kategori/infrastruktur")).contains("href=\"" + at(answered) + "\"");
        assertThat(reader.text("/aspirasi/kategori/kesehatan")).doesNotContain("href=\"" + at(answered) + "\"");
        assertThat(reader.text("/aspirasi/wilayah/" + reader.slug("63.11.01.2001")))
                .doesNotContain("href=\"" + at(answered) + "\"");
    }

    @Test
    void nonsenseIsNotThere() throws Exception {
        for (String path : List.of(
                "/aspirasi/0",
                "/aspirasi/007",
                "/aspirasi/-1",
                "/aspirasi/99999999999999999999",
                "/aspirasi/1/2",
                "/aspirasi/wilayah",
                "/aspirasi/wilayah/tidak-ada",
                "/aspirasi/kategori/tidak-ada",
                "/aspirasi/daftar/entah",
                "/aspirasi/daftar/dijawab/lagi",
                "/aspirasi/daftar?sebelum=x",
                "/aspirasi/daftar?sebelum=-5",
                "/aspirasi/wilayah/tidak-ada/rss.xml",
                "/aspirasi/999999999/rss.xml",
                "/aspirasi/0/feed.json",
                "/sitemap/aspirasi-99999.xml",
                "/api/v1/aspirasi/x")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
        assertThat(status("/api/v1/aspirasi?keadaan=entah")).isEqualTo(400);
        assertThat(status("/api/v1/aspirasi?sesudah=x")).isEqualTo(400);
        assertThat(answer("/aspirasi/wilayah/63.11.08.2005").getHeader("Location"))
                .isEqualTo(VILLAGE);
    }

    @Test
    void figuresCountWhatCameOfThem() {
        var village = new RegionCode("63.11.08.2005");
        var before = figures.of(village, Period.YEAR);
        Sent closed = residents.answered(cast);
        done(senders.rate(closed.code(), 4, ""));
        disposed(Visibility.PUBLIC, "");
        disposed(Visibility.SECRET, "");
        var after = figures.of(village, Period.YEAR);
        assertThat(after.received() - before.received()).isEqualTo(2);
        assertThat(after.answered() - before.answered()).isEqualTo(1);
        assertThat(after.inTime() - before.inTime()).isEqualTo(1);
        assertThat(after.done() - before.done()).isEqualTo(1);
        assertThat(after.rated() - before.rated()).isEqualTo(1);
        assertThat(after.satisfied() - before.satisfied()).isEqualTo(1);
        assertThat(figures.of(new RegionCode("63.11"), Period.MONTH).received()).isGreaterThanOrEqualTo(2);
        assertThat(figures.of(new RegionCode("63.11.01.2001"), Period.YEAR).received())
                .isZero();
    }

    @Test
    void anAnswerThatCameTooLateIsNotCountedAsInTime() throws Exception {
        var village = new RegionCode("63.11.08.2005");
        Sent sent = residents.taken(cast);
        residents.earlier(sent.id(), 90);
        residents.overdue(sent.id());
        var before = figures.of(village, Period.YEAR);
        done(answering.answer(
                cast.worker(), sent.id(), residents.version(sent), new Said("Maaf, terlambat.", true, List.of())));
        var after = figures.of(village, Period.YEAR);
        assertThat(after.answered() - before.answered()).isEqualTo(1);
        assertThat(after.inTime()).isEqualTo(before.inTime());
        assertThat(reader.page(at(sent)).expectFirst(".time").text()).contains("terlambat, tenggat");
    }

    @Test
    void whatAnOfficeSaysToTheSenderAloneIsNotShown() throws Exception {
        Sent sent = residents.taken(cast);
        done(answering.answer(
                cast.worker(), sent.id(), residents.version(sent), new Said("Ini hanya untuk Ibu.", false, List.of())));
        assertThat(reader.text(at(sent))).doesNotContain("Ini hanya untuk Ibu.");
        assertThat(new String(
                        answer("/api/v1/aspirasi/" + sent.number()).getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("Ini hanya untuk Ibu.");
    }

    @Test
    void theOverviewLeadsToTheFormTheReceiptAndEveryVillage() throws Exception {
        Sent answered = residents.answered(cast);
        Document page = reader.page("/aspirasi");
        assertThat(page.select("a[href=/aspirasi/kirim]")).isNotEmpty();
        assertThat(page.expectFirst("form[action=/aspirasi/lacak]").attr("method"))
                .isEqualTo("post");
        assertThat(page.select(".raised a[href=" + at(answered) + "]")).isNotEmpty();
        assertThat(page.select(".mosaic .tile")).hasSizeGreaterThan(100);
        assertThat(page.select(".mosaic a[href=" + VILLAGE + "]").text()).contains("Mayanau", "laporan");
        assertThat(page.select(".nav a[aria-current=page]").text()).isEqualTo("Aspirasi");
        Document region = reader.page("/wilayah/mayanau-tebing-tinggi");
        assertThat(region.expectFirst(".chain").text()).contains("didengar", "selesai", "diberitakan");
        assertThat(region.select("a[href=" + at(answered) + "]")).isNotEmpty();
        assertThat(reader.page("/").text()).contains("Aspirasi yang dijawab");
    }
}
