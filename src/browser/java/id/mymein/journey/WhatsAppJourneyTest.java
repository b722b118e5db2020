package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** WhatsApp as far as a browser shows it: offered to a villager, looked after at the desk. */
@BrowserTest
@TestPropertySource(
        properties = {
            "mymein.whatsapp.number-id=106540352242922",
            "mymein.whatsapp.token=token",
            "mymein.whatsapp.app-secret=rahasia",
            "mymein.whatsapp.verify-token=kata",
            "mymein.whatsapp.number=08115000123",
            "mymein.whatsapp.template-news=mymein_kabar",
            "mymein.whatsapp.template-correction=mymein_ralat",
            "mymein.whatsapp.server=http://127.0.0.1:9",
            "mymein.whatsapp.every=1h"
        })
class WhatsAppJourneyTest {

    private static final String WA = "main a[href^='https://wa.me/628115000123?text=DAFTAR']";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"PHONE,false", "PHONE,true", "DESKTOP,true"})
    void itIsOfferedAndLookedAfter(Chromium.Screen screen, boolean script) {
        try (var reader = new Visitor("whatsapp", "http://localhost:" + port, screen, script)) {
            reader.open("/wilayah/mayanau-tebing-tinggi");
            assertThat(reader.at(WA)).hasText("Lewat WhatsApp");
            reader.look("wilayah");
            reader.click("a[href='/langganan?wilayah=mayanau-tebing-tinggi']");
            assertThat(reader.at(WA)).isVisible();
            reader.look("langganan");
        }
        isLookedAfter(screen, script);
    }

    private void isLookedAfter(Chromium.Screen screen, boolean script) {
        String editor = crew.person("Siti", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var desk = new Visitor("whatsapp-meja", "http://localhost:" + port, screen, script)
                .signIn(editor, Crew.PASSWORD)) {
            jdbc.sql("delete from whatsapp_reader").update();
            jdbc.sql("delete from alert").update();
            jdbc.sql("update whatsapp_standing set paused = false, stopped = '', said = '', stopped_at = null")
                    .update();
            desk.open("/meja/whatsapp").lookInBoth("kosong");
            isRead(Newsdesk.unique("Jembatan gantung dibuka lagi setelah tiga bulan diperbaiki warga"));
            desk.open("/meja/whatsapp").lookInBoth("berjalan");
            assertThat(desk.at("section[aria-labelledby=w-pembaca]")).containsText("3 pembaca");
            desk.send("form[action$='/jeda'] button");
            assertThat(desk.at(".lockline.good")).isVisible();
            desk.look("dijeda").send("form[action$='/lanjut'] button");
            isStopped(desk);
        }
    }

    /** Three have joined; one has the news, one has read it, one waits. */
    private void isRead(String title) {
        StoryId story = newsdesk.published(newsdesk.cast(), Newsdesk.content(title));
        jdbc.sql("""
                insert into alert (id, story_id, release, created_at)
                values (gen_random_uuid(), :story, 1, now()) on conflict (story_id, release) do nothing""").param("story", story.value()).update();
        String[] wishes = {"63.11.08.2005", "", "63.11.08"};
        String[] states = {"READ", "DELIVERED", "WAITING"};
        for (int n = 0; n < wishes.length; n++) {
            jdbc.sql("""
                    with reader as (
                        insert into whatsapp_reader (id, number_hash, address, since)
                        values (gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), 'x', now()) returning id),
                    wish as (insert into whatsapp_wish (reader, region, category) select id, :region, '' from reader)
                    insert into whatsapp_copy (id, alert_id, reader, state, next_try, planned_at, sent_at)
                    select gen_random_uuid(), n.id, r.id, :state, now() + interval '1 day', now(), now()
                    from alert n, reader r where n.story_id = :story""")
                    .param("region", wishes[n])
                    .param("state", states[n])
                    .param("story", story.value())
                    .update();
        }
    }

    private void isStopped(Visitor desk) {
        jdbc.sql("""
                update whatsapp_standing set stopped = 'TEMPLATE', stopped_at = now(),
                    said = '(#) Template name does not exist in the translation'""").update();
        desk.open("/meja/whatsapp").lookInBoth("berhenti");
        desk.send("form[action$='/pulih'] button");
        assertThat(desk.at(".lockline.good")).isVisible();
        desk.look("pulih");
    }
}
