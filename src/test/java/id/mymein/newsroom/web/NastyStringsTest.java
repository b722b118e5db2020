package id.mymein.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.CleanText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Whatever somebody types into a text field is stored and shown exactly, and runs nowhere. */
@IntegrationTest
class NastyStringsTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    StoryDesk desk;

    @Autowired
    StoryConversation conversation;

    Actor writer;
    Office office;

    @BeforeEach
    void someoneWrites() {
        writer = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        office = people.officeOf(writer);
    }

    @Test
    void ourOwnNastyStringsAreStoredAndShownExactly() throws Exception {
        storedAndShown(NastyStrings.OWN);
    }

    @Test
    void theBigListOfNaughtyStringsIsStoredAndShownExactly() throws Exception {
        List<String> list = NastyStrings.bigList();
        assertThat(list).hasSizeGreaterThanOrEqualTo(500);
        storedAndShown(list);
    }

    private void storedAndShown(List<String> strings) throws Exception {
        for (String typed : strings) {
            String nasty = CleanText.of(typed).strip();
            if (nasty.isEmpty()) {
                continue; // empty fields have tests of their own
            }
            String story = saved(typed);
            StoryView view = desk.story(writer, new StoryId(UUID.fromString(story)));
            String oneLine = short110(nasty).replaceAll("\n+", " ");
            assertThat(view.content().title()).isEqualTo(oneLine);
            assertThat(view.content().who()).isEqualTo(nasty);
            assertThat(view.content().place()).isEqualTo(short110(nasty));
            shown(page("/meja/tulis/" + story), nasty, oneLine);
            Document own = page("/meja/kabar-saya/" + story);
            assertThat(own.expectFirst("h1").wholeText()).isEqualTo(oneLine);
            assertThat(own.select("script:not([src]), img, svg script, [onerror]"))
                    .isEmpty();
        }
    }

    /** Fields for a line take less than some of the strings are long; those are tried in the fields for a text only. */
    private static String short110(String nasty) {
        return nasty.length() > 110 ? "Kabar" : nasty;
    }

    /** A text has no white space at the ends of its lines, of whatever kind, and one kind of line break. */
    private static String asParagraphs(String nasty) {
        return Stream.of(nasty.split("\\R"))
                .map(line -> line.replaceAll("^[\\s\\p{Z}\\x1c-\\x1f]+|[\\s\\p{Z}\\x1c-\\x1f]+$", ""))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static void shown(Document form, String nasty, String oneLine) {
        assertThat(form.expectFirst("[name=title]").wholeText()).isEqualTo(oneLine);
        assertThat(form.expectFirst("[name=who]").wholeText()).isEqualTo(nasty);
        assertThat(form.expectFirst("[name=body]").wholeText()).isEqualTo(asParagraphs(nasty));
        assertThat(form.select("[name=place]").val()).isEqualTo(oneLine);
        assertThat(form.select("script:not([src]), [onerror]")).isEmpty();
    }

    @Test
    void messagesAreStoredAndShownExactly() throws Exception {
        String story = saved("Kabar");
        web.perform(post("/meja/tulis/" + story + "/kirim")
                        .params(WrittenForm.complete(office).with("base", "1").fields())
                        .with(people.signedIn(writer))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        for (String nasty : NastyStrings.OWN) {
            web.perform(post("/meja/kabar-saya/" + story + "/pesan")
                            .param("message", nasty)
                            .with(people.signedIn(writer))
                            .with(csrf()))
                    .andExpect(status().isSeeOther());
        }
        assertThat(conversation.of(writer, new StoryId(UUID.fromString(story))))
                .extracting(message -> message.text())
                .containsExactlyElementsOf(NastyStrings.OWN);
        Document page = page("/meja/kabar-saya/" + story);
        assertThat(page.select(".said").eachText()).hasSameSizeAs(NastyStrings.OWN);
        assertThat(page.select("script:not([src]), [onerror]")).isEmpty();
    }

    private String saved(String typed) throws Exception {
        WrittenForm form = WrittenForm.complete(office)
                .with("title", short110(typed))
                .with("who", typed)
                .with("place", short110(typed))
                .with("body", typed);
        MvcResult result = web.perform(post("/meja/tulis")
                        .params(form.fields())
                        .with(people.signedIn(writer))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn();
        return String.valueOf(result.getResponse().getHeader("Location")).replaceAll(".*/|[?].*", "");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(people.signedIn(writer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
