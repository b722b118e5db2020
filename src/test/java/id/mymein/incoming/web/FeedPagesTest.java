package id.mymein.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.incoming.Feed;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingPaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of sources: who may, what a wrong form says, lists out and in. */
@IntegrationTest
class FeedPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Feeds feeds;

    @Autowired
    JdbcClient jdbc;

    private Actor editor;

    @BeforeEach
    void anEditor() {
        editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
    }

    @AfterEach
    void nothingIsAskedForLater() {
        jdbc.sql("update feed set state = 'REMOVED' where address like 'https://opml%'")
                .update();
    }

    private ResultActions looks(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(actor)));
    }

    @Test
    void editorsAndAdministratorsKeepSourcesAndNobodyElse() throws Exception {
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        for (String path :
                List.of(IncomingPaths.FEEDS, IncomingPaths.FEEDS + "/tambah", IncomingPaths.FEEDS + "/sumber.opml")) {
            looks(editor, path).andExpect(status().isOk());
            looks(administrator, path).andExpect(status().isOk());
            looks(village, path).andExpect(status().isNotFound());
        }
        looks(editor, IncomingPaths.NEWS).andExpect(status().isOk());
        looks(administrator, IncomingPaths.NEWS).andExpect(status().isNotFound());
        looks(village, IncomingPaths.OWN).andExpect(status().isOk());
        web.perform(multipart(IncomingPaths.FEEDS + "/opml")
                        .file(opml("<opml/>"))
                        .with(csrf())
                        .with(people.signedIn(village)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aWrongFormComesBackWithWhatWasTyped() throws Exception {
        web.perform(post(IncomingPaths.FEEDS)
                        .param("alamat", "bukan alamat \"><b>")
                        .param("nama", "n".repeat(121))
                        .with(csrf())
                        .with(people.signedIn(editor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"bukan alamat &#34;")))
                .andExpect(content().string(containsString("id=\"e-alamat\"")))
                .andExpect(content().string(containsString("id=\"e-wilayah\"")))
                .andExpect(content().string(containsString("id=\"e-nama\"")));
    }

    @Test
    void whatAnAddressBringsAlongIsNeverMoreThanAFilter() throws Exception {
        for (String query :
                List.of("keadaan=ngawur", "wilayah=<b>", "wilayah=63.11.08", "sebelum=x_y", "keadaan=semua")) {
            looks(editor, IncomingPaths.NEWS + "?" + query).andExpect(status().isOk());
        }
        looks(editor, IncomingPaths.NEWS + "?sumber=x").andExpect(status().isBadRequest());
        looks(editor, IncomingPaths.FEEDS + "?keadaan=BROKEN").andExpect(status().isOk());
        looks(editor, IncomingPaths.FEEDS + "/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void aListComesInAndGoesOut() throws Exception {
        String address = "https://opml-" + UUID.randomUUID() + ".test/feed";
        takes("""
                <opml version="2.0"><body><outline text="Desa & kawan" xmlUrl="%s" htmlUrl="javascript:alert(1)"
                    category="/63.11.08.2005"/></body></opml>""".formatted(address)).andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.taken"));
        Feed feed = feeds.list(editor).stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        assertThat(feed.name()).isEqualTo("Desa & kawan");
        assertThat(feed.site()).isEmpty();
        assertThat(feed.region().value()).isEqualTo("63.11.08.2005");
        looks(editor, IncomingPaths.feed(feed.id())).andExpect(status().isOk());
        looks(editor, IncomingPaths.FEEDS + "/sumber.opml")
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(content().string(containsString("xmlUrl=\"" + address + "\"")));
        takes("<opml><outline xmlUrl=\"" + address + "\"/></opml>")
                .andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.nothingNew"));
        takes("bukan daftar").andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.none"));
        takes("x".repeat(3 << 20)).andExpect(flash().attribute(FeedController.TOLD, "incoming.opml.none"));
    }

    private ResultActions takes(String list) throws Exception {
        return web.perform(multipart(IncomingPaths.FEEDS + "/opml")
                        .file(opml(list))
                        .with(csrf())
                        .with(people.signedIn(editor)))
                .andExpect(status().isSeeOther());
    }

    private static MockMultipartFile opml(String list) {
        return new MockMultipartFile("berkas", "sumber.opml", "text/x-opml", list.getBytes(StandardCharsets.UTF_8));
    }
}
