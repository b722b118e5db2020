package id.mymein.authenticity.web;

import static id.mymein.authenticity.Rumours.text;
import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.ClaimCheck;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimDesk;
import id.mymein.authenticity.ClaimState;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.Rumours;
import id.mymein.authenticity.web.Officer.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.web.NastyStrings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The police write, the editors decide; each refusal keeps what was typed. */
@IntegrationTest
class ClaimDeskTest {

    private static final String DESK = "/meja/cek-fakta";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Rumours rumours;

    @Autowired
    ClaimDesk desk;

    @Autowired
    JdbcClient jdbc;

    Newsdesk.Cast cast;
    Officer officer;
    Officer editor;
    Officer chief;

    @BeforeEach
    void everybody() {
        cast = newsdesk.cast();
        officer = new Officer(web, people, cast.police());
        editor = new Officer(web, people, cast.editor());
        chief = new Officer(web, people, cast.chief());
    }

    /** The fields of a complete form; later ones stand in for earlier ones of the same name. */
    private static String[] form(String claim, String... others) {
        var fields = new ArrayList<String>();
        List<String> own = List.of(
                "klaim",
                claim,
                "putusan",
                "hoaks",
                "jawaban",
                "Tidak benar.",
                "penjelasan",
                "Sudah dicek.\n\nBegitu.",
                "dilihat_di",
                "grup RT",
                "dilihat_tanggal",
                "2026-01-12",
                "wilayah",
                "63.11.08.2005");
        for (int n = 0; n < own.size(); n += 2) {
            if (!List.of(others).contains(own.get(n))) {
                fields.add(own.get(n));
                fields.add(own.get(n + 1));
            }
        }
        fields.addAll(List.of(others));
        if (!List.of(others).contains("sumber")) {
            fields.addAll(List.of("sumber", "Surat kelurahan", "alamat", ""));
        }
        return fields.toArray(String[]::new);
    }

    private Seen add(String... fields) throws Exception {
        return officer.send(DESK, null, fields);
    }

    private static ClaimCheckId id(Seen seen) {
        assertThat(seen.location()).as(seen.page().text()).startsWith(DESK + "/");
        return new ClaimCheckId(UUID.fromString(seen.location().substring(DESK.length() + 1)));
    }

    private ClaimCheck check(ClaimCheckId id) {
        return desk.find(cast.police(), id);
    }

    private long audited(ClaimCheckId id, String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = :subject and action = :action")
                .param("subject", "claim-check:" + id)
                .param("action", "authenticity." + action)
                .query(Long.class)
                .single();
    }

    private List<String> told(Actor actor, ClaimCheckId id) {
        return jdbc.sql("""
                select key from notification where account = :account and path = :path order by told_at""")
                .param("account", actor.account().value())
                .param("path", DESK + "/" + id)
                .query((row, n) -> row.getString("key"))
                .list();
    }

    @Test
    void fromTheFirstWordsToThePublicPage() throws Exception {
        String claim = unique("Pasar ditutup sebulan");
        Seen empty = officer.open(DESK + "/baru");
        assertThat(empty.status()).isEqualTo(200);
        String number = empty.value("nomor");
        ClaimCheckId id = id(add("versi", "0", "nomor", number, "klaim", claim, "langkah", "simpan"));
        assertThat(id.toString()).isEqualTo(number);
        assertThat(check(id).state()).isEqualTo(ClaimState.DRAFT);
        assertThat(officer.open(DESK).page().text()).contains(claim, "Belum ada putusan");

        Seen form = officer.open(DESK + "/" + id + "/ubah");
        assertThat(form.value("klaim")).isEqualTo(claim);
        Seen sent = officer.send(
                DESK + "/" + id + "/isi", null, form(claim, "versi", form.value("versi"), "langkah", "kirim"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(check(id).state()).isEqualTo(ClaimState.WAITING);
        assertThat(told(cast.editor(), id)).containsExactly("authenticity.check.told.waiting");

        Seen item = editor.open(DESK + "/" + id);
        assertThat(item.page().select("article").text()).contains(claim, "Tidak benar.", "Surat kelurahan");
        Seen unsure = editor.send(DESK + "/" + id + "/terbit", null, "versi", item.value("versi"));
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.problem("yakin")).contains("Centang");
        Seen done = editor.send(DESK + "/" + id + "/terbit", null, "versi", item.value("versi"), "yakin", "ya");
        assertThat(done.status()).isEqualTo(303);
        assertThat(check(id).state()).isEqualTo(ClaimState.PUBLISHED);
        assertThat(check(id).path()).matches("/cek-fakta/20\\d\\d/\\d\\d/pasar-ditutup-sebulan-[0-9a-f-]+");
        assertThat(told(cast.police(), id)).containsExactly("authenticity.check.told.published");
        for (String action : List.of("startClaimCheck", "writeClaimCheck", "sendClaimCheck", "publishClaimCheck")) {
            assertThat(audited(id, action)).as(action).isOne();
        }
    }

    @Test
    void whatIsReturnedSaysWhyAndCanBeSentAgain() throws Exception {
        ClaimCheckId id = rumours.waiting(cast.police(), text(unique("Dikembalikan")));
        String version = editor.open(DESK + "/" + id).value("versi");
        Seen noReason = editor.send(DESK + "/" + id + "/kembalikan", null, "versi", version, "alasan", " ");
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.problem("alasan")).contains("satu kalimat pun cukup");
        Seen tooLong = editor.send(DESK + "/" + id + "/kembalikan", null, "versi", version, "alasan", "x".repeat(1001));
        assertThat(tooLong.problem("alasan")).contains("1.000");
        assertThat(tooLong.value("alasan")).hasSize(1001);
        editor.send(DESK + "/" + id + "/kembalikan", null, "versi", version, "alasan", "Sumbernya satu lagi.");
        assertThat(check(id).state()).isEqualTo(ClaimState.DRAFT);
        assertThat(officer.open(DESK + "/" + id + "/ubah").page().text()).contains("Sumbernya satu lagi.");
        assertThat(told(cast.police(), id)).containsExactly("authenticity.check.told.returned");
        assertThat(audited(id, "returnClaimCheck")).isOne();
        assertThat(editor.open(DESK + "/" + id).status()).isEqualTo(404);
        rumours.correctionWaits(cast.police(), id, text(unique("Sekarang lengkap")));
        assertThat(check(id).returned()).isEmpty();
    }

    @Test
    void aDraftMayHaveGapsAndWhatIsSentMayNot() throws Exception {
        Seen gaps = add("versi", "0", "klaim", unique("Tinggal ini"), "langkah", "kirim", "jawaban", "Separuh");
        assertThat(gaps.status()).isEqualTo(422);
        assertThat(gaps.problem("putusan")).contains("Pilih salah satu");
        assertThat(gaps.problem("penjelasan")).isNotEmpty();
        assertThat(gaps.problem("sumber")).contains("satu sumber");
        assertThat(gaps.problem("jawaban")).isEmpty();
        assertThat(gaps.value("jawaban")).isEqualTo("Separuh");
        assertThat(add("versi", "0", "jawaban", "Tanpa klaim", "langkah", "simpan")
                        .problem("klaim"))
                .isNotEmpty();
    }

    @Test
    void whatIsTooLongOrWrongIsSaidAtItsFieldAndStaysInTheForm() throws Exception {
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(1).toString();
        Seen wrong = add(form(
                "x".repeat(201),
                "versi",
                "0",
                "langkah",
                "kirim",
                "putusan",
                "bohong",
                "jawaban",
                "y".repeat(301),
                "penjelasan",
                "z".repeat(5001),
                "dilihat_di",
                "w".repeat(201),
                "dilihat_tanggal",
                tomorrow,
                "wilayah",
                "63.10.01.2001",
                "sumber",
                "Ada",
                "alamat",
                "javascript:alert(1)",
                "sumber",
                "",
                "alamat",
                "https://tanpa-nama.test/"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("klaim")).contains("200");
        assertThat(wrong.problem("putusan")).contains("Pilih salah satu");
        assertThat(wrong.problem("jawaban")).contains("300");
        assertThat(wrong.problem("penjelasan")).contains("5.000");
        assertThat(wrong.problem("dilihat_di")).contains("200");
        assertThat(wrong.problem("dilihat_tanggal")).contains("hari ini atau sebelumnya");
        assertThat(wrong.problem("wilayah")).contains("dari daftar");
        assertThat(wrong.problem("alamat-1")).contains("bukan alamat");
        assertThat(wrong.problem("sumber-2")).contains("apa sumbernya");
        assertThat(wrong.value("klaim")).hasSize(201);
        assertThat(wrong.value("penjelasan")).hasSize(5001);
        assertThat(wrong.value("dilihat_tanggal")).isEqualTo(tomorrow);
        assertThat(wrong.page().select("#f-alamat-1").val()).isEqualTo("javascript:alert(1)");
        for (String day : List.of("1900-01-01", "kemarin", "2026-02-30")) {
            assertThat(add(form(unique("Hari"), "versi", "0", "dilihat_tanggal", day))
                            .problem("dilihat_tanggal"))
                    .as(day)
                    .isNotEmpty();
        }
        var many = new ArrayList<String>();
        for (int n = 0; n < 11; n++) {
            many.addAll(List.of("sumber", "Sumber " + n, "alamat", ""));
        }
        many.addAll(List.of("versi", "0"));
        Seen eleven = add(form(unique("Sebelas"), many.toArray(String[]::new)));
        assertThat(eleven.problem("sumber")).contains("10");
        assertThat(eleven.page().select("[name=sumber]")).hasSize(11);
    }

    @Test
    void nastyWordsComeBackExactlyAsTheyWereTyped() throws Exception {
        for (String nasty : NastyStrings.OWN) {
            ClaimCheckId id = id(add(
                    "versi",
                    "0",
                    "klaim",
                    nasty,
                    "jawaban",
                    nasty,
                    "penjelasan",
                    nasty,
                    "dilihat_di",
                    nasty,
                    "sumber",
                    nasty,
                    "alamat",
                    "",
                    "langkah",
                    "simpan"));
            Seen form = officer.open(DESK + "/" + id + "/ubah");
            String line = nasty.strip().replace('\n', ' ');
            for (String field : List.of("klaim", "jawaban", "dilihat_di", "sumber")) {
                assertThat(form.value(field)).as(field).isEqualTo(line);
            }
            assertThat(form.value("penjelasan")).isEqualTo(nasty.strip());
            Seen item = officer.open(DESK + "/" + id);
            assertThat(item.page().expectFirst("article h1").wholeText()).isEqualTo("“" + line + "”");
            assertThat(item.page().select("main script, main img, main iframe")).isEmpty();
        }
    }

    @Test
    void aStaleFormChangesNothingAndKeepsItsWords() throws Exception {
        ClaimCheckId id = rumours.draft(cast.police(), text(unique("Dua orang sekaligus")));
        String seen = officer.open(DESK + "/" + id + "/ubah").value("versi");
        Actor colleague = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        var other = new Officer(web, people, colleague);
        assertThat(other.send(DESK + "/" + id + "/isi", null, form("Lebih cepat", "versi", seen))
                        .status())
                .isEqualTo(303);
        Seen late = officer.send(DESK + "/" + id + "/isi", null, form("Tulisan saya <b>", "versi", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("klaim")).isEqualTo("Tulisan saya <b>");
        assertThat(late.page().select("[role=alert]").text()).contains("orang lain sudah mengubah");
        assertThat(check(id).text().claim()).isEqualTo("Lebih cepat");
        officer.send(DESK + "/" + id + "/isi", null, form("Tulisan saya", "versi", late.value("versi")));
        assertThat(check(id).text().claim()).isEqualTo("Tulisan saya");
        assertThat(check(id).writers()).containsExactly(cast.police().account(), colleague.account());
    }

    @Test
    void anEditorDecidesOnlyOnWhatHeRead() throws Exception {
        ClaimCheckId id = rumours.waiting(cast.police(), text(unique("Dibaca dulu")));
        for (String version : List.of("1", "99", "", "abc", "-1")) {
            Seen stale = editor.send(DESK + "/" + id + "/terbit", null, "versi", version, "yakin", "ya");
            assertThat(stale.status()).as(version).isEqualTo(409);
        }
        Seen stale = editor.send(DESK + "/" + id + "/kembalikan", null, "versi", "1", "alasan", "Alasan saya");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.value("alasan")).isEqualTo("Alasan saya");
        assertThat(check(id).state()).isEqualTo(ClaimState.WAITING);
    }

    @Test
    void whileItWaitsNobodyWritesOnIt() throws Exception {
        ClaimCheckId id = rumours.waiting(cast.police(), text(unique("Sedang dibaca")));
        String version = String.valueOf(rumours.version(cast.police(), id));
        Seen refused = officer.send(DESK + "/" + id + "/isi", null, form("Masih mau ubah", "versi", version));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.value("klaim")).isEqualTo("Masih mau ubah");
        assertThat(refused.page().select("[role=alert]").text()).contains("menunggu redaksi");
        assertThat(officer.open(DESK + "/" + id + "/ubah").status()).isEqualTo(303);
    }

    @Test
    void nobodyPublishesWhatHeEverWroteOn() throws Exception {
        Actor both = people.alsoIn(
                cast.police(), people.office(OfficeKind.DISKOMINFO, "63.11").id(), Role.EDITOR);
        var twoHats = new Officer(web, people, both);
        ClaimCheckId id = rumours.waiting(both, text(unique("Dua topi")));
        Seen item = twoHats.open(DESK + "/" + id);
        assertThat(item.page().select("form[action$=/terbit]")).isEmpty();
        assertThat(item.page().text()).contains("kunci kedua bukan milik Anda");
        Seen refused = twoHats.send(
                DESK + "/" + id + "/terbit", null, "versi", String.valueOf(rumours.version(both, id)), "yakin", "ya");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains("kunci kedua bukan milik Anda");
        assertThat(check(id).edition()).isZero();
        rumours.publish(cast.editor(), id);
        assertThat(check(id).edition()).isOne();
    }

    @Test
    void theSameFormSentTwiceIsOneCheck() throws Exception {
        String number = officer.open(DESK + "/baru").value("nomor");
        String claim = unique("Kirim dua kali");
        String[] fields = form(claim, "versi", "0", "nomor", number, "langkah", "kirim");
        assertThat(id(add(fields)).toString()).isEqualTo(number);
        assertThat(id(add(fields)).toString()).isEqualTo(number);
        Seen other = add(form(unique("Lain isinya"), "versi", "0", "nomor", number));
        assertThat(other.status()).isEqualTo(409);
        assertThat(check(new ClaimCheckId(UUID.fromString(number))).text().claim())
                .isEqualTo(claim);
    }

    @Test
    void aHoaxBecomesAClaimCheckOnceWithWhatIsKnown() throws Exception {
        StoryId story = newsdesk.awaitingAuthenticity(cast, content(unique("Ular besar di Mayanau")));
        officer.addNote(story, "Foto lama");
        officer.decide(story, "hoaks", "Fotonya dari tahun lalu.", "yakin", "ya");
        String link = officer.item(story).page().select(".decided a.btn").attr("href");
        assertThat(link).isEqualTo(DESK + "/baru?berita=" + story);
        Seen form = officer.open(link);
        assertThat(form.value("klaim")).startsWith("Ular besar di Mayanau");
        assertThat(form.value("jawaban")).isEqualTo("Fotonya dari tahun lalu.");
        assertThat(form.page().select("[name=putusan][checked]").val()).isEqualTo("hoaks");
        assertThat(form.page().select("option[selected]").val()).isEqualTo("63.11.08.2005");
        ClaimCheckId id =
                id(add(form(form.value("klaim"), "versi", "0", "nomor", form.value("nomor"), "berita", "" + story)));
        assertThat(check(id).story()).isEqualTo(story);
        assertThat(officer.open(link).location()).isEqualTo(DESK + "/" + id);
        Seen twice = add(form("Sekali lagi", "versi", "0", "berita", "" + story));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.value("klaim")).isEqualTo("Sekali lagi");
        StoryId fine = newsdesk.awaitingAuthenticity(cast, content(unique("Bukan hoaks")));
        assertThat(officer.open(DESK + "/baru?berita=" + fine).status()).isEqualTo(404);
        assertThat(add(form("Curang", "versi", "0", "berita", "" + fine)).status())
                .isEqualTo(404);
    }

    @Test
    void thePublicReadsTheOldTextUntilTheCorrectionIsPublished() throws Exception {
        ClaimText first = text(unique("Akan diralat"));
        ClaimCheckId id = rumours.published(cast.police(), cast.editor(), first);
        String path = check(id).path();
        Seen form = officer.open(DESK + "/" + id + "/ubah");
        assertThat(form.page().text()).contains("Umum tetap membaca teks yang lama");
        String[] fields =
                form("Klaim yang lain bunyinya", "versi", form.value("versi"), "langkah", "kirim", "jawaban", "Baru.");
        Seen unsaid = officer.send(DESK + "/" + id + "/isi", null, fields);
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.problem("perubahan")).contains("apa yang diubah");
        var said = new ArrayList<>(List.of(fields));
        said.addAll(List.of("perubahan", "Jawabannya dilengkapi."));
        assertThat(officer.send(DESK + "/" + id + "/isi", null, said.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(officer.open(path).page().text())
                .contains(first.answer())
                .doesNotContain("Baru.", "Jawabannya dilengkapi.");
        rumours.publish(cast.editor(), id);
        assertThat(check(id).path()).isEqualTo(path);
        assertThat(officer.open(path).page().text()).contains("Baru.", "Jawabannya dilengkapi.");
        assertThat(jdbc.sql(
                                "select text ->> 'answer' from claim_check_edition where claim_check_id = :id and number = 1")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(first.answer());
    }

    @Test
    void onlyAChiefEditorWithdrawsAndForGood() throws Exception {
        ClaimCheckId id = rumours.published(cast.police(), cast.editor(), text(unique("Akan dicabut")));
        rumours.correctionWaits(cast.police(), id, Rumours.changed(check(id).text(), "Lain.", "Diralat."));
        String version = chief.open(DESK + "/" + id).value("versi");
        assertThat(editor.open(DESK + "/" + id).page().select("form[action$=/cabut]"))
                .isEmpty();
        String[] sure = {"versi", version, "alasan", "Dasarnya keliru.", "yakin", "ya"};
        assertThat(editor.send(DESK + "/" + id + "/cabut", null, sure).status()).isEqualTo(404);
        Seen unsure = chief.send(DESK + "/" + id + "/cabut", null, "versi", version, "alasan", "Dasarnya keliru.");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.page().expectFirst("#f-cabut-alasan").wholeText()).isEqualTo("Dasarnya keliru.");
        assertThat(chief.send(DESK + "/" + id + "/cabut", null, "versi", version, "yakin", "ya")
                        .problem("alasan"))
                .isNotEmpty();
        assertThat(chief.send(DESK + "/" + id + "/cabut", null, sure).status()).isEqualTo(303);
        assertThat(check(id).state()).isEqualTo(ClaimState.WITHDRAWN);
        assertThat(audited(id, "withdrawClaimCheck")).isOne();
        String now = String.valueOf(rumours.version(cast.police(), id));
        Seen closed = officer.send(DESK + "/" + id + "/isi", null, form("Hidup lagi", "versi", now));
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.page().select("[role=alert]").text()).contains("sudah dicabut");
        assertThat(editor.send(DESK + "/" + id + "/terbit", null, "versi", now, "yakin", "ya")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void othersHaveNoSuchPages() throws Exception {
        ClaimCheckId draft = rumours.draft(cast.police(), text(unique("Draf")));
        ClaimCheckId waiting = rumours.waiting(cast.police(), text(unique("Menunggu")));
        for (Actor other : List.of(
                cast.contributor(),
                people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR),
                people.person(OfficeKind.DISKOMINFO, "63.10", Role.CHIEF_EDITOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER))) {
            var person = new Officer(web, people, other);
            for (ClaimCheckId id : List.of(draft, waiting)) {
                for (String path : List.of("", "/ubah")) {
                    assertThat(person.open(DESK + "/" + id + path).status()).isEqualTo(404);
                }
                for (String step : List.of("/isi", "/terbit", "/kembalikan", "/cabut")) {
                    String version = String.valueOf(rumours.version(cast.police(), id));
                    assertThat(person.send(
                                            DESK + "/" + id + step,
                                            null,
                                            form("Curi", "versi", version, "yakin", "ya", "alasan", "x"))
                                    .status())
                            .as(step)
                            .isEqualTo(404);
                }
            }
        }
        assertThat(new Officer(web, people, cast.contributor()).open(DESK).status())
                .isEqualTo(404);
        assertThat(editor.open(DESK + "/" + draft).status()).isEqualTo(404);
        assertThat(editor.open(DESK).page().text())
                .doesNotContain(check(draft).text().claim());
        assertThat(editor.open(DESK + "/baru").status()).isEqualTo(404);
        assertThat(editor.send(DESK, null, form("Redaktur menulis", "versi", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(editor.send(DESK + "/" + waiting + "/isi", null, form("Redaktur mengubah", "versi", "2"))
                        .status())
                .isEqualTo(404);
        assertThat(officer.send(DESK + "/" + waiting + "/terbit", null, "versi", "2", "yakin", "ya")
                        .status())
                .isEqualTo(404);
        assertThat(officer.open(DESK + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aForgedStepDoesNothing() throws Exception {
        ClaimCheckId id = rumours.waiting(cast.police(), text(unique("Dari situs lain")));
        String version = String.valueOf(rumours.version(cast.editor(), id));
        var answer = web.perform(post(DESK + "/" + id + "/terbit")
                        .param("versi", version)
                        .param("yakin", "ya")
                        .with(people.signedIn(cast.editor())))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Location")).isEqualTo("/meja/lanjut");
        assertThat(check(id).state()).isEqualTo(ClaimState.WAITING);
    }

    @Test
    void theMenuCountsWhatWaitsForEachSide() throws Exception {
        String label = "header a[href=" + DESK + "] .pill";
        int before =
                pill(editor.open("/meja/pemberitahuan").page().select(label).text());
        ClaimCheckId id = rumours.waiting(cast.police(), text(unique("Dihitung")));
        assertThat(pill(editor.open("/meja/pemberitahuan").page().select(label).text()))
                .isEqualTo(before + 1);
        int police =
                pill(officer.open("/meja/pemberitahuan").page().select(label).text());
        String version = String.valueOf(rumours.version(cast.editor(), id));
        editor.send(DESK + "/" + id + "/kembalikan", null, "versi", version, "alasan", "Kurang.");
        assertThat(pill(officer.open("/meja/pemberitahuan").page().select(label).text()))
                .isEqualTo(police + 1);
    }

    private static int pill(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.replace(".", ""));
    }
}
