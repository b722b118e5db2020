package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.ACTIVITIES;
import static id.mymein.community.activity.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.ActivityId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Sums are made of records, and each leads to the list that it was made of. */
@IntegrationTest
class TotalsTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    KimGroups.Kim kim;
    Desk volunteer;
    Desk leader;
    String days;

    @BeforeEach
    void someActivities() throws Exception {
        kim = groups.kim("63.11.08.2005");
        volunteer = new Desk(web, people, kim.volunteer());
        leader = new Desk(web, people, kim.leader());
        days = "dari=" + today().minusDays(40) + "&sampai=" + today();
        spend(record("Rapat", "pertemuan", "diskusi", "10"), "konsumsi", "150.000", "apb-desa");
        ActivityId training = record("Latihan", "pelatihan", "", "20");
        spend(training, "konsumsi", "200.000", "swadaya");
        spend(training, "perjalanan", "50.000", "swadaya");
        ActivityId gone = record("Dihapus", "pertemuan", "diskusi", "500");
        spend(gone, "lainnya", "900.000", "swadaya");
        volunteer
                .send(ACTIVITIES + "/" + gone + "/cabut", "versi", "1", "yakin", "ya", "alasan", "Keliru")
                .activity();
    }

    private ActivityId record(String topic, String kind, String label, String count) throws Exception {
        return volunteer
                .record(kim, "kegiatan", topic, "jenis", kind, "unsur", label, "jumlah", count)
                .activity();
    }

    private void spend(ActivityId id, String kind, String amount, String source) throws Exception {
        volunteer
                .send(ACTIVITIES + "/" + id + "/biaya", "biaya", kind, "rupiah", amount, "sumber", source, "untuk", "")
                .activity();
    }

    private Desk.Seen totals(String more) throws Exception {
        return leader.open(ACTIVITIES + "/rekap?" + days + "&kim=" + kim.id() + more);
    }

    private static Element row(Desk.Seen page, String table, String name) {
        return page.page().select("[aria-labelledby=l-" + table + "] tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsUpByEveryThing() throws Exception {
        Desk.Seen page = totals("");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".kpis").text()).contains("2", "30", "Rp400.000");
        assertThat(row(page, "group", kim.name()).text()).contains("30", "Rp350.000", "Rp50.000", "Rp400.000");
        assertThat(row(page, "kind", "Pelatihan").text()).contains("20", "Rp200.000", "Rp50.000", "Rp250.000");
        assertThat(row(page, "label", "Diskusi").text()).contains("10", "Rp150.000");
        assertThat(row(page, "label", "Belum dipilih").text()).contains("Rp250.000");
        assertThat(page.page().select("[aria-labelledby=l-district] tbody tr")).hasSize(1);
        assertThat(page.page().select("[aria-labelledby=l-month] tbody tr")).hasSize(1);
        assertThat(page.page().select("[aria-labelledby=l-uang]").text())
                .contains("APB Desa", "Swadaya anggota", "Rp400.000");
    }

    @Test
    void eachFigureOpensToItsRecords() throws Exception {
        Desk.Seen page = totals("");
        for (Element link : page.page().select("main table a")) {
            assertThat(leader.open(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        String kind = row(page, "kind", "Pelatihan").expectFirst("td a").attr("href");
        assertThat(leader.open(kind).page().select("tbody th").eachText()).containsExactly("Latihan");
        String unfiled = row(page, "label", "Belum dipilih").expectFirst("td a").attr("href");
        assertThat(leader.open(unfiled).page().select("tbody th").eachText()).containsExactly("Latihan");
        String money = page.page().select("[aria-labelledby=l-uang] tbody tr").stream()
                .filter(row -> row.text().contains("Swadaya") && row.text().contains("Perjalanan"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
        Desk.Seen behind = leader.open(money);
        assertThat(behind.page().select("tbody td:last-child").eachText()).containsExactly("Rp50.000");
        assertThat(behind.page().select(".kpis").text()).contains("Rp50.000");
    }

    @Test
    void theListKeepsToWhatWasAskedFor() throws Exception {
        Desk.Seen list = leader.open(ACTIVITIES + "?" + days + "&kim=" + kim.id() + "&jenis=pertemuan");
        assertThat(list.page().select("tbody th").eachText()).containsExactly("Rapat");
        Desk.Seen longAgo = leader.open(ACTIVITIES + "?dari=2001-01-01&sampai=2001-12-31&kim=" + kim.id());
        assertThat(longAgo.page().text()).contains("Tidak ada kegiatan");
        assertThat(leader.open(ACTIVITIES + "?" + days + "&kec=63.11.01&kim=" + kim.id())
                        .page()
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsAnsweredWithThisYear() throws Exception {
        for (String nonsense :
                new String[] {"dari=kemarin", "dari=2026-12-31&sampai=2020-01-01", "sampai=%00", "dari=2026-02-30"}) {
            Desk.Seen seen = leader.open(ACTIVITIES + "/rekap?" + nonsense);
            assertThat(seen.status()).as(nonsense).isEqualTo(200);
        }
        assertThat(leader.open(ACTIVITIES + "?dari=kemarin").alert()).contains("tidak terbaca");
        assertThat(leader.open(ACTIVITIES + "?kim=%27&kec=x&jenis=y&unsur=%3Cb%3E&biaya=z&sumber=(")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void otherPeoplesGroupsAreNotCounted() throws Exception {
        KimGroups.Kim other = groups.kim("63.11.08.2004");
        Desk stranger = new Desk(web, people, other.volunteer());
        Desk.Seen page = stranger.open(ACTIVITIES + "/rekap?" + days);
        assertThat(page.page().text()).doesNotContain(kim.name());
        assertThat(page.page().expectFirst(".kpis dd").text()).isEqualTo("0");
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(new Desk(web, people, editor).open(ACTIVITIES + "/rekap").status())
                .isEqualTo(404);
    }
}
