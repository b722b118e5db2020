package id.mymein.portal.api;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mymein.IntegrationTest;
import id.mymein.community.KimGroupId;
import id.mymein.community.Village;
import id.mymein.identity.Actor;
import id.mymein.socialaccount.Keepers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The registers over the API. */
@IntegrationTest
class RegisterApiTest {

    private static final String ROOT = "/api/v1";

    @Autowired
    MockMvc web;

    @Autowired
    Village village;

    @Autowired
    Keepers keepers;

    @Autowired
    JsonMapper json;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    private MockHttpServletResponse answer(String target) throws Exception {
        return web.perform(get(URI.create(target))).andReturn().getResponse();
    }

    private JsonNode read(String target) throws Exception {
        MockHttpServletResponse answer = answer(target);
        assertThat(answer.getStatus()).as(target).isEqualTo(200);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode fitting(String shape, String target) throws Exception {
        JsonNode found = read(target);
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", "#/components/schemas/" + shape);
        schema.set("components", read(ROOT + "/openapi.json").get("components"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(
                        found.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as(target).isEmpty();
        return found;
    }

    private static String ask(String account) {
        return ROOT + "/akun-resmi/periksa?akun=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
    }

    @Test
    void aGroupIsToldWithThosePeopleOnlyWhoAgreed() throws Exception {
        KimGroupId id = village.active(keeper, registrar, unique("KIM API"));
        String silent = unique("Senyap");
        village.addMembers(keeper, id, silent);
        JsonNode group = fitting("GroupDetail", ROOT + "/kim/" + village.slug(registrar, id));
        assertThat(group.get("people").asInt()).isEqualTo(12);
        assertThat(group.get("officers").size()).isEqualTo(3);
        assertThat(group.get("decrees").get(0).get("in_force").asBoolean()).isTrue();
        assertThat(group.at("/group/region/code").asString()).isEqualTo(MAYANAU);
        assertThat(group.toString()).doesNotContain(silent, "0811", "0812");
        assertThat(answer(ROOT + "/kim/tidak-ada").getStatus()).isEqualTo(404);
        assertThat(answer(ROOT + "/kim/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void groupsAreReadToTheEndWithoutGapOrRepetition() throws Exception {
        for (int n = 0; n < 3; n++) {
            village.active(keeper, registrar, unique("KIM Baris"));
        }
        String all = ROOT + "/kim?wilayah=mayanau-tebing-tinggi";
        List<String> expected = slugs(fitting("GroupList", all + "&limit=100"));
        var found = new ArrayList<String>();
        String next = all + "&limit=2";
        while (next != null) {
            JsonNode page = read(next);
            found.addAll(slugs(page));
            next = page.get("next").isNull()
                    ? null
                    : page.get("next").asString().substring("http://localhost".length());
        }
        assertThat(found).containsExactlyElementsOf(expected).hasSizeGreaterThan(2);
    }

    private static List<String> slugs(JsonNode page) {
        return page.get("groups")
                .valueStream()
                .map(group -> group.get("slug").asString())
                .toList();
    }

    @Test
    void accountsAreListedByRegionPlatformAndBadge() throws Exception {
        Keepers.Cast cast = keepers.cast();
        var mine = new ArrayList<String>();
        for (int n = 0; n < 3; n++) {
            String handle = Keepers.unique();
            keepers.verified(cast, "tiktok", handle);
            mine.add("@" + handle);
        }
        String proposed = Keepers.unique();
        keepers.proposed(cast, "tiktok", proposed);
        var found = new ArrayList<String>();
        String next = ROOT + "/akun-resmi?wilayah=" + MAYANAU + "&platform=tiktok&keadaan=worn&limit=2";
        while (next != null) {
            JsonNode page = fitting("OfficialAccountList", next);
            page.get("accounts")
                    .valueStream()
                    .forEach(one -> found.add(one.get("account").asString()));
            next = page.get("next").isNull()
                    ? null
                    : page.get("next").asString().substring("http://localhost".length());
        }
        assertThat(found).containsAll(mine).doesNotHaveDuplicates().doesNotContain("@" + proposed);
    }

    @Test
    void aProgramAsksWhetherAnAccountIsOfficial() throws Exception {
        String handle = Keepers.unique();
        keepers.verified(keepers.cast(), "instagram", handle);
        JsonNode yes = fitting("OfficialAnswer", ask("https://m.instagram.com/" + handle + "/?igsh=x"));
        assertThat(yes.get("answer").asString()).isEqualTo("yes");
        assertThat(yes.at("/account/official").asBoolean()).isTrue();
        assertThat(yes.toString()).doesNotContain("Rahmah", "0812");
        assertThat(fitting("OfficialAnswer", ask("ig @" + Keepers.unique()))
                        .get("answer")
                        .asString())
                .isEqualTo("no");
        JsonNode unclear = fitting("OfficialAnswer", ask("https://facebook.com.masuk.id/x"));
        assertThat(unclear.get("answer").asString()).isEqualTo("not_understood");
        assertThat(unclear.get("reason").asString()).isEqualTo("poses");
        assertThat(fitting("OfficialAnswer", ask("x".repeat(3000)))
                        .get("answer")
                        .asString())
                .isEqualTo("not_understood");
    }

    @ParameterizedTest
    @CsvSource({
        "kim?wilayah=tidak-ada, wilayah",
        "kim?sesudah=tidak-ada, sesudah",
        "kim?limit=0, limit",
        "kim?halaman=2, halaman",
        "akun-resmi?platform=friendster, platform",
        "akun-resmi?keadaan=resmi, keadaan",
        "akun-resmi?sesudah=%21%21, sesudah",
        "akun-resmi?sesudah=YWJj, sesudah",
        "akun-resmi?wilayah=%00, wilayah",
        "akun-resmi/periksa, akun",
        "akun-resmi/periksa?akun=%00, akun",
        "akun-resmi/periksa?alamat=x, alamat"
    })
    void aWrongParameterIsNamed(String target, String parameter) throws Exception {
        MockHttpServletResponse answer = answer(ROOT + "/" + target);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(json.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                        .get("parameter")
                        .asString())
                .isEqualTo(parameter);
    }
}
