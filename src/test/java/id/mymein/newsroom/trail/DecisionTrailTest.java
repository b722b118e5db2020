package id.mymein.newsroom.trail;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.EvidenceResult;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryWriting;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story that went the whole way: returned, mended, doubted, published, corrected, withdrawn. */
@IntegrationTest
class DecisionTrailTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryConversation conversation;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    Cast cast;
    StoryId story;

    @BeforeEach
    void theWholeWay() {
        cast = newsdesk.cast();
        story = newsdesk.claimed(cast, content("Jembatan <b>dibuka</b>"));
        conversation.post(cast.editor(), story, "Berapa biayanya?");
        done(decisions.returnToAuthor(cast.editor(), story, "Siapa yang meresmikan?"));
        conversation.post(cast.contributor(), story, "Rp86 juta.");
        writing.save(cast.contributor(), story, 1, content("Jembatan dibuka kepala desa"));
        done(writing.submit(cast.contributor(), story));
        done(decisions.claim(cast.editor(), story));
        done(decisions.findFit(cast.editor(), story, newsdesk.everyCheck()));
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_UNPROVEN, "Belum ada saksi.", 0));
        done(decisions.claim(cast.editor(), story));
        done(decisions.findFit(cast.editor(), story, newsdesk.everyCheck()));
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_AUTHENTIC, "Dilihat sendiri.", 1));
        done(publication.publish(cast.editor(), story));
        done(publication.rework(cast.editor(), story));
        writing.save(cast.editor(), story, 2, content("Jembatan dibuka camat"));
        done(decisions.findFit(cast.editor(), story, newsdesk.everyCheck()));
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_AUTHENTIC, "Camat membenarkan.", 1));
        done(publication.correct(cast.editor(), story, "Yang membuka camat, bukan kepala desa."));
        done(publication.retract(cast.chief(), story, "Ternyata jembatan lain."));
    }

    @Test
    void theFileSaysWhatTheDatabaseSays() throws Exception {
        JsonNode file = file(cast.editor());
        assertThat(file.get("format").asString()).isEqualTo("mymein-decision-trail/1");
        assertRows(file.get("steps"), """
                select event, from_state, to_state, revision_number, reason, at from story_step
                where story_id = :story order by id""", "event", "from", "to", "revision", "reason", "at");
        assertRows(file.get("revisions"), """
                select number, occasion, title, fingerprint, created_at from revision
                where story_id = :story order by number""", "number", "occasion", "title", "fingerprint", "at");
        assertRows(file.get("findings"), """
                select id, key, verdict, reason, revision_number, fingerprint, decided_at from finding
                where story_id = :story order by decided_at""", "id", "key", "verdict", "reason", "revision", "fingerprint", "at");
        assertRows(
                file.get("releases"),
                """
                select number, revision_number, fingerprint, published_at, correction, fitness_id, authenticity_id from release
                where story_id = :story order by number""",
                "number",
                "revision",
                "fingerprint",
                "at",
                "correction",
                "fitness",
                "authenticity");
        assertRows(file.get("messages"), """
                select text, by_office, sent_at from story_message
                where story_id = :story order by sent_at""", "text", "byOffice", "at");
        assertThat(file.get("retraction").get("reason").asString()).isEqualTo("Ternyata jembatan lain.");
        assertThat(file.get("retraction").get("by").asString())
                .isEqualTo(cast.chief().name());
        assertThat(file.get("story").get("state").asString()).isEqualTo("RETRACTED");
    }

    /** Each element of {@code array} has in {@code fields} what the row has in its columns, one after the other. */
    private void assertRows(JsonNode array, String sql, String... fields) {
        List<List<String>> rows = jdbc.sql(sql)
                .param("story", story.value())
                .query((row, n) -> {
                    List<String> values = new java.util.ArrayList<>();
                    for (int column = 1; column <= fields.length; column++) {
                        boolean time =
                                row.getMetaData().getColumnTypeName(column).equals("timestamptz");
                        values.add(
                                time
                                        ? row.getObject(column, OffsetDateTime.class)
                                                .toInstant()
                                                .toString()
                                        : text(row.getObject(column)));
                    }
                    return values;
                })
                .list();
        assertThat(rows).isNotEmpty();
        assertThat(array.valueStream()
                        .map(node -> java.util.Arrays.stream(fields)
                                .map(field -> value(node, field))
                                .toList())
                        .toList())
                .isEqualTo(rows);
    }

    private static String text(Object value) {
        return value instanceof Boolean flag ? flag.toString() : String.valueOf(value);
    }

    private static String value(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value.isNull()) {
            return "null";
        }
        if (field.equals("at")) {
            OffsetDateTime time = OffsetDateTime.parse(value.asString());
            assertThat(time.getOffset()).isEqualTo(ZoneOffset.ofHours(8));
            return time.toInstant().toString();
        }
        return value.asString();
    }

    @Test
    void evidenceStandsWithItsFindingAndItsLabelOnlyBeforeThoseWhoMayReadIt() throws Exception {
        UUID piece = UUID.randomUUID();
        jdbc.sql("""
                insert into evidence (id, story_id, kind, label, content, sha256, account_id, office_id, added_at)
                values (:id, :story, 'NOTE', 'Saksi Pak Anang', 'Saksi Pak Anang', repeat('a', 64), :police, :office, now())""")
                .param("id", piece)
                .param("story", story.value())
                .param("police", cast.police().account().value())
                .param("office", people.officeOf(cast.police()).id().value())
                .update();
        jdbc.sql("""
                insert into finding_evidence (finding_id, evidence_id)
                select id, :piece from finding where story_id = :story and verdict = 'authentic' order by decided_at limit 1""").param("piece", piece).param("story", story.value()).update();
        JsonNode seen = file(cast.editor()).get("evidence").get(0);
        assertThat(seen.get("label").asString()).isEqualTo("Saksi Pak Anang");
        assertThat(seen.get("kind").asString()).isEqualTo("NOTE");
        assertThat(seen.get("sha256").asString()).isEqualTo("a".repeat(64));
        assertThat(seen.get("by").asString()).isEqualTo(cast.police().name());
        assertThat(seen.get("findings").get(0).asString())
                .isEqualTo(file(cast.editor()).get("findings").get(4).get("id").asString());
        assertThat(file(cast.contributor()).get("evidence").get(0).get("label").isNull())
                .isTrue();
        assertThat(page(cast.police()).text()).contains("Saksi Pak Anang");
        assertThat(page(cast.contributor()).text()).contains("Catatan").doesNotContain("Pak Anang");
    }

    @Test
    void whatWasArrangedOverriddenAndRefusedIsToldWithWhoForWhomAndWhen() throws Exception {
        StoryId other = newsdesk.claimed(cast, content("Pasar"));
        done(decisions.doubt(cast.editor(), other, true));
        done(decisions.doubt(cast.editor(), other, false));
        done(decisions.assign(cast.chief(), other, cast.editor().account()));
        done(decisions.assign(cast.chief(), other, null));
        assertThat(decisions.findFit(cast.editor(), other, Set.of())).isInstanceOf(Outcome.Refused.class);
        done(decisions.claim(cast.chief(), other));
        assertThat(decisions.doubt(cast.editor(), other, true)).isInstanceOf(Outcome.Refused.class);

        story = other;
        String office = people.officeOf(cast.editor()).name();
        JsonNode notes = file(cast.contributor()).get("notes");
        assertThat(notes.valueStream().map(note -> note.get("what").asString()))
                .containsExactly("doubt", "undoubt", "assign", "unassign", "find_fit", "override", "doubt");
        assertThat(notes.get(0).get("by").asString()).isEqualTo(cast.editor().name());
        assertThat(notes.get(0).get("office").asString()).isEqualTo(office);
        assertThat(notes.get(2).get("about").asString()).isEqualTo(cast.editor().name());
        assertThat(notes.get(4).get("because").asString()).isEqualTo("CHECKLIST_INCOMPLETE");
        assertThat(notes.get(5).get("about").asString()).isEqualTo(cast.editor().name());
        assertThat(notes.get(6).get("because").asString()).isEqualTo("HELD_BY_ANOTHER");
        assertThat(page(cast.editor()).select(".decisions").text())
                .contains(
                        "Diragukan: kunci Polres diminta",
                        "Keraguan ditarik kembali",
                        "Ditugaskan kepada " + cast.editor().name(),
                        "Tidak dijalankan: Dinyatakan layak",
                        "Diambil alih dari " + cast.editor().name(),
                        office);
    }

    @Test
    void evidenceAddedAndWithdrawnIsTold() throws Exception {
        story = newsdesk.awaitingAuthenticity(cast, content("Pasar"));
        UUID piece = ((EvidenceResult.Kept) evidence.addNote(cast.police(), story, "Saksi Pak Anang", "Ia melihatnya."))
                .piece();
        evidence.withdraw(cast.police(), story, piece, "Pak Anang salah lihat.");
        JsonNode notes = file(cast.editor()).get("notes");
        assertThat(notes.valueStream().map(note -> note.get("what").asString()))
                .containsExactly("add_evidence", "withdraw_evidence");
        assertThat(notes.get(1).get("reason").asString()).isEqualTo("Pak Anang salah lihat.");
        assertThat(notes.get(1).get("office").asString())
                .isEqualTo(people.officeOf(cast.police()).name());
        assertThat(page(cast.contributor()).text()).contains("Bukti ditarik:").doesNotContain("Pak Anang");
    }

    @Test
    void whatWasConfirmedStandsInTheOrderOfTheChecklist() throws Exception {
        List<String> asked = jdbc.sql("select key from checklist_item where active order by position")
                .query((row, n) -> row.getString("key"))
                .list();
        assertThat(file(cast.editor())
                        .get("findings")
                        .get(1)
                        .get("checklist")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(asked);
    }

    @Test
    void onlyTheNewestFindingOnTheCurrentTextIsFresh() throws Exception {
        List<Boolean> fresh = file(cast.editor())
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("fresh").asBoolean())
                .toList();
        assertThat(fresh).containsExactly(false, false, false, false, false, true, true);
    }

    @Test
    void whoActedIsNamedAndNothingElseOfThem() throws Exception {
        String text = web.perform(get(path() + ".json").with(people.signedIn(cast.editor())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text)
                .contains(cast.police().name(), people.officeOf(cast.police()).name());
        for (Actor actor : List.of(cast.contributor(), cast.editor(), cast.chief(), cast.police())) {
            assertThat(text).doesNotContain(actor.account().toString(), "@contoh.test");
        }
    }

    @Test
    void theFileIsHandedOutAsADownload() throws Exception {
        web.perform(get(path() + ".json").with(people.signedIn(cast.contributor())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"jejak-" + story + ".json\""));
    }

    @Test
    void thePageTellsEveryStepInOrder() throws Exception {
        Document page = page(cast.editor());
        assertThat(page.select(".decisions .is-step h3").eachText())
                .containsExactly(
                        "Mulai ditulis",
                        "Dikirim ke redaksi",
                        "Diambil untuk diperiksa",
                        "Dikembalikan ke penulis",
                        "Dikirim ke redaksi",
                        "Diambil untuk diperiksa",
                        "Dinyatakan layak",
                        "Dinyatakan belum terbukti",
                        "Diambil untuk diperiksa",
                        "Dinyatakan layak",
                        "Dinyatakan asli",
                        "Diterbitkan",
                        "Dibuka lagi untuk diperiksa",
                        "Dinyatakan layak",
                        "Dinyatakan asli",
                        "Ralat diterbitkan",
                        "Dicabut");
        assertThat(page.select("blockquote").eachText())
                .contains(
                        "Berapa biayanya?",
                        "Siapa yang meresmikan?",
                        "Rp86 juta.",
                        "Yang membuka camat, bukan kepala desa.",
                        "Ternyata jembatan lain.");
        assertThat(page.select(".ticks li").text()).contains("Judul sesuai isi");
        assertThat(page.text())
                .contains(
                        "Terbitan 1, dari revisi 2",
                        "Terbitan 2, dari revisi 3",
                        "WITA",
                        cast.police().name());
        assertThat(page.select(".badge.ok")).hasSize(2);
        assertThat(page.select(".badge.warn")).hasSize(5);
        assertThat(page.select("b:containsOwn(dibuka)")).isEmpty();
    }

    @Test
    void theOwnOfficeAndThePoliceReadItToo() throws Exception {
        assertThat(page(cast.contributor()).select(".is-step")).hasSize(17);
        assertThat(page(cast.police()).select(".is-step")).hasSize(17);
    }

    @Test
    void aDraftThatNobodyDecidedOnHasATrailOfOneStep() throws Exception {
        StoryId draft = writing.start(
                cast.contributor(), cast.contributor().grants().getFirst().office(), UUID.randomUUID());
        JsonNode file = json.readTree(
                web.perform(get("/meja/berita/" + draft + "/jejak.json").with(people.signedIn(cast.contributor())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(file.get("steps").size()).isEqualTo(1);
        assertThat(file.get("retraction").isNull()).isTrue();
        assertThat(file.get("story").get("fingerprint").isNull()).isTrue();
        assertThat(file.propertyNames()).isEqualTo(file(cast.editor()).propertyNames());
    }

    private String path() {
        return "/meja/berita/" + story + "/jejak";
    }

    private JsonNode file(Actor who) throws Exception {
        return json.readTree(web.perform(get(path() + ".json").with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(Actor who) throws Exception {
        return Jsoup.parse(web.perform(get(path()).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
