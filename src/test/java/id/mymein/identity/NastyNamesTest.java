package id.mymein.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.TestData;
import id.mymein.platform.CleanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Every string of the big list of naughty strings, and a NUL, in every text field of accounts, offices and invitations. */
@IntegrationTest
class NastyNamesTest {

    private static final String NUL = "sebelum\u0000sesudah";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    @Test
    void areKeptAndShownExactlyOrRefusedWithWords() throws Exception {
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        String office = people.officeOf(administrator).id().toString();
        String email = database.sql("select email from account where id = ?")
                .param(administrator.account().value())
                .query(String.class)
                .single();
        for (String nasty : strings()) {
            String kept = CleanText.of(nasty).strip();
            answer(
                    administrator,
                    post("/akun").param("nama", nasty).param("surel", email).param("bahasa", "id"),
                    nasty);
            if (!kept.isEmpty() && kept.length() <= 200) {
                assertThat(database.sql("select name from account where id = ?")
                                .param(administrator.account().value())
                                .query(String.class)
                                .single())
                        .isEqualTo(kept);
                assertThat(answer(administrator, get("/akun"), nasty)).contains("value=\"" + escaped(kept) + "\"");
            }
            String invited = answer(
                    administrator,
                    post("/meja/admin/undangan").param("instansi", office).param("untuk", nasty),
                    nasty);
            assertThat(invited).doesNotContain("<script>", "<img src=x");
            for (String path : new String[] {"/meja/admin/akun", "/meja/admin/instansi", "/masuk"}) {
                String page = answer(
                        administrator,
                        get(path).param("cari", nasty).param("ke", nasty).param("pesan", nasty),
                        nasty);
                assertThat(page).doesNotContain("<script>", "<img src=x");
            }
            answer(
                    administrator,
                    post("/meja/admin/instansi").param("nama", nasty).param("jenis", nasty),
                    nasty);
        }
    }

    @Test
    void areNobodysLogin() throws Exception {
        for (String nasty : List.of(NUL, "'; drop table account; --", "\u202e\u200b", "𝒜".repeat(400))) {
            var answer = web.perform(post("/masuk")
                            .param("nama", nasty)
                            .param("sandi", nasty)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(nasty).isEqualTo(422);
        }
    }

    private String answer(Actor actor, MockHttpServletRequestBuilder request, String nasty) throws Exception {
        MockHttpServletResponse response = web.perform(
                        request.with(people.signedIn(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(nasty).isIn(200, 303, 422);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** As jte writes an attribute. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    private List<String> strings() throws IOException {
        List<String> all = new ArrayList<>(List.of(NUL));
        for (var node : json.readTree(TestData.file("nasty/blns.json"))) {
            all.add(node.asString());
        }
        return all;
    }
}
