package id.mymein.socialaccount.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.newsroom.web.NastyStrings;
import id.mymein.socialaccount.FakePages;
import id.mymein.socialaccount.Keepers;
import id.mymein.socialaccount.SocialAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The register's pages and forms, without scripts. */
@IntegrationTest
class AccountPagesTest {

    private static final String DESK = "/meja/akun-resmi";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Keepers keepers;

    @Autowired
    FakePages pages;

    Keepers.Cast cast;
    String handle = "";

    @BeforeEach
    void everybody() {
        cast = keepers.cast();
        handle = Keepers.unique();
    }

    private record Seen(int status, String location, Document page) {
        String problem(String field) {
            return page.select("#e-" + field).text();
        }

        String value(String field) {
            return page.select("[name=" + field + "]").val();
        }
    }

    private Seen open(Actor actor, String path) throws Exception {
        var answer =
                web.perform(get(path).with(people.signedIn(actor))).andReturn().getResponse();
        return new Seen(answer.getStatus(), "", Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private Seen send(Actor actor, String path, String... fields) throws Exception {
        var request = post(path).with(people.signedIn(actor)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        var answer = web.perform(request).andReturn().getResponse();
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private String[] form(String address, String... others) {
        var fields = new ArrayList<>(List.of(
                "alamat",
                address,
                "platform",
                "",
                "nama",
                "Desa Mayanau",
                "kantor",
                cast.office().toString(),
                "tujuan",
                "",
                "bahasa",
                "id",
                "dibuka",
                "",
                "nomor_tetap",
                "",
                "kontak1",
                "Ibu Rahmah",
                "telepon1",
                "0812 3456 7890",
                "kontak2",
                "Pak Anang",
                "telepon2",
                "anang@mayanau.desa.id"));
        for (int n = 0; n < others.length; n += 2) {
            int at = fields.indexOf(others[n]);
            fields.set(at + 1, others[n + 1]);
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void aVillageProposesTheRegistrarProvesAndVerifiesTheHandleChanges() throws Exception {
        assertThat(open(cast.owner(), DESK + "/baru").status()).isEqualTo(200);
        Seen proposed = send(cast.owner(), DESK, form("https://instagram.com/" + handle));
        assertThat(proposed.status()).as(proposed.page().text()).isEqualTo(303);
        String item = proposed.location();
        Seen seen = open(cast.owner(), item);
        assertThat(seen.page().select("h1").text()).contains("@" + handle);
        assertThat(seen.page().select(".page-head .badge").text()).contains("Menunggu bukti");
        assertThat(seen.page().select("form[action$=/bukti-kode]")).isEmpty();
        assertThat(send(cast.owner(), item + "/kode", "versi", seen.value("versi"))
                        .status())
                .isEqualTo(303);
        Seen asked = open(cast.registrar(), item);
        String code = asked.page().select(".soc-code").eachText().getFirst();
        pages.put("https://www.instagram.com/" + handle, "<body>bio " + code + "</body>");
        assertThat(send(cast.registrar(), item + "/bukti-kode").status()).isEqualTo(303);
        String version = open(cast.registrar(), item + "/verifikasi").value("versi");
        assertThat(send(cast.registrar(), item + "/verifikasi", "versi", version, "alasan", "")
                        .status())
                .isEqualTo(303);
        assertThat(open(cast.owner(), item).page().select(".page-head .badge").text())
                .contains("Resmi");
        assertThat(open(cast.registrar(), DESK + "?tanda=worn&cari=" + handle)
                        .page()
                        .select(".rows")
                        .text())
                .contains(handle);
        String other = Keepers.unique();
        Seen form = open(cast.owner(), item + "/ganti-nama");
        assertThat(send(cast.owner(), item + "/ganti-nama", "versi", form.value("versi"), "alamat", other)
                        .status())
                .isEqualTo(303);
        Seen renamed = open(cast.owner(), item);
        assertThat(renamed.page().select(".page-head .badge").text()).contains("Menunggu bukti");
        assertThat(renamed.page().select(".soc-history").text()).contains(handle, other);
    }

    @Test
    void aWrongFormKeepsEverythingAndSaysHowToMendIt() throws Exception {
        Seen again = send(
                cast.owner(),
                DESK,
                form("https://facebook.com.evil.id/" + handle, "nama", "", "kontak2", "", "telepon2", "x"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("alamat")).contains("facebook.com.evil.id");
        assertThat(again.problem("nama")).isNotEmpty();
        assertThat(again.problem("kontak2")).isNotEmpty();
        assertThat(again.value("alamat")).isEqualTo("https://facebook.com.evil.id/" + handle);
        assertThat(again.value("telepon2")).isEqualTo("x");
    }

    @Test
    void anAddressThatPosesIsRefusedWithAMessageForEachTrick() throws Exception {
        for (String trick : List.of(
                "https://facebook.com@evil.id/x",
                "javascript:alert(1)",
                "https://bit.ly/x",
                "http://127.0.0.1/x",
                "desa@mayanau.desa.id")) {
            Seen again = send(cast.owner(), DESK, form(trick));
            assertThat(again.status()).as(trick).isEqualTo(422);
            assertThat(again.problem("alamat")).as(trick).isNotEmpty();
        }
        assertThat(send(cast.owner(), DESK, form("@" + handle)).problem("platform"))
                .isNotEmpty();
    }

    @Test
    void nonsenseAndTooMuchAreAnswered() throws Exception {
        for (String nasty : NastyStrings.OWN) {
            Seen again = send(cast.owner(), DESK, form(nasty, "nama", nasty, "kontak1", nasty));
            assertThat(again.status()).as(nasty).isIn(303, 422);
        }
        Seen again = send(cast.owner(), DESK, form("https://instagram.com/" + handle, "nama", "x".repeat(5000)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.value("nama")).hasSize(5000);
    }

    @Test
    void aForgedFormAndAStrangerGetNothing() throws Exception {
        SocialAccount account = keepers.proposed(cast, "instagram", handle);
        String item = DESK + "/" + account.id();
        var forged = web.perform(
                        post(item + "/kode").with(people.signedIn(cast.owner())).param("versi", "1"))
                .andReturn()
                .getResponse();
        assertThat(forged.getHeader("Location")).isEqualTo("/meja/lanjut");
        for (Actor stranger : List.of(cast.neighbour(), cast.farRegistrar(), cast.police())) {
            assertThat(open(stranger, item).status()).isEqualTo(404);
            assertThat(send(stranger, item + "/ganti-nama", "versi", "1", "alamat", "x")
                            .status())
                    .isEqualTo(404);
            assertThat(send(stranger, item + "/bukti-kode").status()).isEqualTo(404);
            assertThat(send(stranger, item + "/verifikasi", "versi", "1").status())
                    .isEqualTo(404);
        }
        assertThat(open(cast.owner(), DESK + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(open(cast.police(), DESK).status()).isEqualTo(404);
        assertThat(send(cast.owner(), item + "/tutup", "versi", String.valueOf(account.version()), "alasan", "x")
                        .status())
                .isIn(404, 409);
    }

    @Test
    void whatNobodyProvedIsNotVerifiedAndTheFormSaysWhy() throws Exception {
        SocialAccount account = keepers.proposed(cast, "instagram", handle);
        String item = DESK + "/" + account.id();
        Seen refused = send(cast.registrar(), item + "/verifikasi", "versi", String.valueOf(account.version()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains("bukti");
        assertThat(send(cast.registrar(), item + "/tolak", "versi", String.valueOf(account.version()), "alasan", " ")
                        .problem("alasan"))
                .isNotEmpty();
        Seen noCode = send(cast.registrar(), item + "/bukti-kode");
        assertThat(noCode.status()).isEqualTo(303);
    }

    @Test
    void anAdministratorAddsAPlatformAndItIsKnownAtOnce() throws Exception {
        Actor administrator =
                people.person(id.mymein.identity.OfficeKind.DISKOMINFO, "63.11", id.mymein.identity.Role.ADMINISTRATOR);
        String list = "/meja/admin/platform";
        assertThat(open(cast.registrar(), list).status()).isEqualTo(404);
        assertThat(open(administrator, list).page().text()).contains("Instagram");
        Seen wrong = send(
                administrator,
                list,
                "kunci",
                "Web",
                "sebutan",
                "",
                "host",
                "facebook.com",
                "bentuk",
                "x",
                "pola",
                "(",
                "profil",
                "ftp://x");
        assertThat(wrong.status()).isEqualTo(422);
        for (String field : List.of("kunci", "sebutan", "host", "bentuk", "pola", "profil")) {
            assertThat(wrong.problem(field)).as(field).isNotEmpty();
        }
        String key = "p" + Keepers.unique();
        Seen saved = send(
                administrator,
                list,
                "kunci",
                key,
                "sebutan",
                "Sosmed " + key,
                "host",
                key + ".com",
                "bentuk",
                "/u/{handle}",
                "pola",
                "[a-z.]{3,60}",
                "profil",
                "https://" + key + ".com/u/{handle}");
        assertThat(saved.status()).as(saved.page().text()).isEqualTo(303);
        assertThat(open(administrator, list + "/" + key + "/ubah").value("sebutan"))
                .isEqualTo("Sosmed " + key);
        Seen proposed = send(cast.owner(), DESK, form("www." + key + ".com/u/" + handle + "/posts"));
        assertThat(open(cast.owner(), proposed.location()).page().text()).contains("Sosmed " + key);
    }

    @Test
    void everyPageOpensForThoseItIsFor() throws Exception {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        String item = DESK + "/" + account.id();
        for (String path : List.of(
                "",
                "/ubah",
                "/ganti-nama",
                "/serah-terima",
                "/masih-kami",
                "/pengikut",
                "/surat",
                "/istirahat",
                "/pindah",
                "/hilang",
                "/tutup")) {
            assertThat(open(cast.registrar(), item + path).status()).as(path).isEqualTo(200);
        }
        assertThat(send(
                                cast.owner(),
                                item + "/pengikut",
                                "tanggal",
                                "2026-01-05",
                                "pengikut",
                                "1.250",
                                "sumber",
                                "profil")
                        .status())
                .isEqualTo(303);
        assertThat(send(cast.owner(), item + "/masih-kami", "kiriman", "").status())
                .isEqualTo(303);
        assertThat(open(cast.leader(), DESK + "/ringkasan").page().text()).contains("Tebing Tinggi");
        assertThat(open(cast.leader(), DESK + "/ringkasan?wilayah=63.11.08")
                        .page()
                        .text())
                .contains("Mayanau");
        assertThat(open(cast.leader(), DESK + "/ringkasan?wilayah=63.10").status())
                .isEqualTo(404);
        assertThat(open(cast.owner(), DESK + "/ringkasan").status()).isEqualTo(404);
        assertThat(open(cast.owner(), DESK + "/kantor/" + cast.office() + "/profil.pdf")
                        .status())
                .isEqualTo(200);
        assertThat(open(cast.neighbour(), DESK + "/kantor/" + cast.office() + "/profil.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(open(cast.leader(), DESK + "/ringkasan.pdf").status()).isEqualTo(200);
        assertThat(open(cast.registrar(), DESK + "/laporan").status()).isEqualTo(200);
        assertThat(open(cast.police(), DESK + "/laporan").status()).isEqualTo(200);
        assertThat(open(cast.owner(), DESK + "/laporan").status()).isEqualTo(404);
        assertThat(open(cast.owner(), DESK).page().text()).contains("Belum terdaftar: Facebook, Situs web");
        assertThat(open(cast.registrar(), DESK + "?platform=x%27&status=bukan&hal=999999&wilayah=%00")
                        .status())
                .isIn(200, 400);
    }
}
