package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.today;
import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pulse is counted from records, and each number opens to them. */
@IntegrationTest
class PulseTest {

    private static final String PULSE = "/meja/kim/denyut";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    KimGroups.Kim kim;
    Newsdesk.Cast cast;
    Desk volunteer;
    Desk leader;

    @BeforeEach
    void aGroupThatSendsNews() {
        kim = groups.kim("63.11.08.2005");
        cast = newsdesk.cast();
        cast = new Newsdesk.Cast(kim.volunteer(), cast.editor(), cast.chief(), cast.police());
        volunteer = new Desk(web, people, kim.volunteer());
        leader = new Desk(web, people, kim.leader());
    }

    private String figure(Desk.Seen page, String figure, int column) {
        Element row = page.page().select("main tbody tr").stream()
                .filter(one -> one.select("th").text().equals(figure))
                .findFirst()
                .orElseThrow();
        return row.select("td").get(column).expectFirst("a").ownText();
    }

    @Test
    void countsWhatTheRecordsSay() throws Exception {
        newsdesk.draft(cast, content(unique("Belum dikirim")));
        newsdesk.submitted(cast, content(unique("Dikirim")));
        newsdesk.published(cast, content(unique("Terbit")));
        StoryId returned = newsdesk.claimed(cast, content(unique("Kembali")));
        Newsdesk.done(decisions.returnToAuthor(cast.editor(), returned, "Sebut namanya."));
        volunteer.record(kim).activity();
        volunteer.record(kim, "tanggal", today().minusDays(40).toString()).activity();
        volunteer.record(kim, "tanggal", today().minusDays(400).toString()).activity();
        Desk.Seen page = leader.open(kim.path());
        assertThat(figure(page, "Berita dikirim", 0)).isEqualTo("3");
        assertThat(figure(page, "Berita terbit", 0)).isEqualTo("1");
        assertThat(figure(page, "Berita dikembalikan", 0)).isEqualTo("1");
        assertThat(figure(page, "Kegiatan", 0)).isEqualTo("1");
        assertThat(figure(page, "Kegiatan", 1)).isEqualTo("2");
        assertThat(figure(page, "Kegiatan", 2)).isEqualTo("2");
        assertThat(page.page().select("svg[role=img] title").text()).contains("1 berita terbit", "2 kegiatan");
        assertThat(page.page().select(".act-card details tbody tr")).hasSize(12);
    }

    @Test
    void eachFigureOpensToTheRecordsBehindIt() throws Exception {
        StoryId sent = newsdesk.submitted(cast, content(unique("Rahasia redaksi")));
        String title = unique("Sudah terbit");
        StoryId published = newsdesk.published(cast, content(title));
        String topic = unique("Rapat");
        volunteer.record(kim, "kegiatan", topic).activity();
        Desk.Seen page = leader.open(kim.path());
        for (Element link : page.page().select("main tbody td a")) {
            Desk.Seen behind = leader.open(link.attr("href"));
            assertThat(behind.status()).isEqualTo(200);
            if (!link.attr("href").contains("masa")) {
                assertThat(behind.page().select("main ul.rows > li"))
                        .as(link.attr("href"))
                        .hasSize(Integer.parseInt(link.ownText()));
            }
        }
        Desk.Seen stories = leader.open(kim.path() + "/dikirim?hari=30");
        assertThat(stories.page().text())
                .contains(sent.toString(), published.toString(), title, "Berita yang belum terbit")
                .doesNotContain("Rahasia redaksi");
        assertThat(volunteer.open(kim.path() + "/dikirim?hari=30").page().text())
                .contains("Rahasia redaksi");
        assertThat(leader.open(kim.path() + "/kegiatan?hari=30").page().text()).contains(topic);
    }

    @Test
    void theTrendIsMeasuredByAsManyDaysBefore() throws Exception {
        volunteer.record(kim).activity();
        volunteer.record(kim, "tanggal", today().minusDays(31).toString()).activity();
        volunteer.record(kim, "tanggal", today().minusDays(59).toString()).activity();
        volunteer.record(kim, "tanggal", today().minusDays(60).toString()).activity();
        Desk.Seen page = leader.open(kim.path());
        Element cell = page.page().select("main tbody tr").get(3).select("td").get(0);
        assertThat(cell.text()).contains("turun 1", "sebelumnya 2");
        assertThat(leader.open(kim.path() + "/kegiatan?hari=30&masa=sebelumnya")
                        .page()
                        .select("main ul.rows > li"))
                .hasSize(2);
    }

    @Test
    void theTableShowsEveryGroupThatOneMayRead() throws Exception {
        volunteer.record(kim).activity();
        KimGroups.Kim silent = groups.kim("63.11.08.2004");
        Desk.Seen page = leader.open(PULSE + "?hari=90");
        assertThat(page.page().select("main tbody th").eachText().toString()).contains(kim.name(), silent.name());
        assertThat(page.page().select("[aria-current=true]").text()).isEqualTo("90 hari");
        Desk.Seen own = volunteer.open(PULSE);
        assertThat(own.page().select("main tbody th").eachText().toString())
                .contains(kim.name())
                .doesNotContain(silent.name());
        assertThat(leader.open(PULSE + "?hari=7").status()).isEqualTo(200);
        assertThat(leader.open(PULSE + "?hari=abc")
                        .page()
                        .select("[aria-current=true]")
                        .text())
                .isEqualTo("30 hari");
    }

    @Test
    void strangersFindNothing() throws Exception {
        KimGroups.Kim other = groups.kim("63.11.08.2004");
        Desk stranger = new Desk(web, people, other.volunteer());
        assertThat(stranger.open(kim.path()).status()).isEqualTo(404);
        assertThat(stranger.open(kim.path() + "/dikirim").status()).isEqualTo(404);
        assertThat(leader.open(kim.path() + "/ngawur").status()).isEqualTo(404);
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(new Desk(web, people, editor).open(PULSE).status()).isEqualTo(404);
        assertThat(new Desk(web, people, editor).open(kim.path()).status()).isEqualTo(404);
    }
}
