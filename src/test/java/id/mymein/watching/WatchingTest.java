package id.mymein.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.Keepers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A village sees what concerns it, knows what it has read, and notes where it passed it on. */
@IntegrationTest
class WatchingTest {

    private static final String VILLAGE = "63.11.08.2005";
    private static final String SAME_DISTRICT = "63.11.08.2001";
    private static final String FAR = "63.11.07.2005";

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    Keepers keepers;

    @Autowired
    Watching watching;

    @Autowired
    Shares shares;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private Actor village;

    @BeforeEach
    void everybody() {
        cast = newsdesk.cast();
        village = people.person(OfficeKind.VILLAGE_GOVERNMENT, VILLAGE, Role.CONTRIBUTOR);
    }

    private StoryId published(String region, String category) {
        Content usual = Newsdesk.content(Newsdesk.unique("Kabar"));
        var content = new Content(
                usual.title(),
                usual.who(),
                usual.body(),
                category,
                region,
                usual.place(),
                usual.eventDate(),
                usual.eventTime(),
                List.of());
        return newsdesk.published(cast, content);
    }

    private List<StoryId> seen(Actor actor) {
        return watching.list(actor, null).lines().stream()
                .map(line -> line.item().id())
                .toList();
    }

    private boolean read(Actor actor, StoryId story) {
        return watching.list(actor, null).lines().stream()
                .filter(line -> line.item().id().equals(story))
                .findFirst()
                .orElseThrow()
                .read();
    }

    @Test
    void aVillageSeesWhatConcernsIt() {
        StoryId own = published(VILLAGE, "pembangunan");
        StoryId near = published(SAME_DISTRICT, "kesehatan");
        StoryId far = published(FAR, "pembangunan");
        assertThat(seen(village)).contains(own, near, far);
        watching.choose(village, new Choice(Reach.DISTRICT, List.of(), false));
        assertThat(seen(village)).contains(own, near).doesNotContain(far);
        watching.choose(village, new Choice(Reach.OWN, List.of(), false));
        assertThat(seen(village)).contains(own).doesNotContain(near, far);
        watching.choose(village, new Choice(Reach.REGENCY, List.of("kesehatan", "tidak-ada"), false));
        assertThat(seen(village)).contains(near).doesNotContain(own, far);
        assertThat(watching.choice(village).categories()).containsExactly("kesehatan");
    }

    @Test
    void whatWasReadIsKnownForEachPersonAlone() {
        StoryId story = published(VILLAGE, "pembangunan");
        Actor second = people.person(village.grants().getFirst().office(), Role.CONTRIBUTOR);
        assertThat(read(village, story)).isFalse();
        watching.read(village, story);
        watching.read(village, story);
        assertThat(read(village, story)).isTrue();
        assertThat(read(second, story)).isFalse();
        watching.readAll(second);
        watching.readAll(second);
        assertThat(read(second, story)).isTrue();
        StoryId later = published(VILLAGE, "pembangunan");
        assertThat(read(second, later)).isFalse();
    }

    @Test
    void theListGoesOnWhereItEnded() {
        for (int n = 0; n <= Watching.PAGE; n++) {
            published(VILLAGE, "pembangunan");
        }
        Watching.Slice first = watching.list(village, null);
        assertThat(first.lines()).hasSize(Watching.PAGE);
        Watching.Slice next = watching.list(village, first.older().orElseThrow());
        assertThat(next.lines()).isNotEmpty();
        assertThat(next.lines())
                .extracting(line -> line.item().id())
                .doesNotContainAnyElementsOf(
                        first.lines().stream().map(line -> line.item().id()).toList());
    }

    @Test
    void whereAStoryWasPassedOnIsNotedForTheOfficeThatDidIt() {
        Keepers.Cast owner = keepers.cast();
        String account =
                keepers.verified(owner, "instagram", Keepers.unique()).id().toString();
        StoryId story = published(VILLAGE, "pembangunan");
        Shares.Ready ready = shares.prepare(owner.owner(), story);
        assertThat(ready.link()).contains("/k/");
        assertThat(shares.prepare(owner.owner(), story).link()).isEqualTo(ready.link());
        assertThat(ready.accounts()).extracting(own -> own.id().toString()).containsExactly(account);
        assertThat(read(owner.owner(), story)).isTrue();

        assertThat(shares.share(owner.owner(), story, "", "").has("akun")).isTrue();
        assertThat(shares.share(owner.owner(), story, UUID.randomUUID().toString(), "")
                        .has("akun"))
                .isTrue();
        assertThat(shares.share(village, story, account, "").has("akun")).isTrue();
        for (String bad :
                List.of("javascript:alert(1)", "bukan alamat", "https://a:b@c.test/", "https://" + "a".repeat(600))) {
            assertThat(shares.share(owner.owner(), story, account, bad).has("alamat"))
                    .as(bad)
                    .isTrue();
        }
        assertThat(shares.prepare(owner.owner(), story).shared()).isEmpty();

        assertThat(shares.share(owner.owner(), story, account, "").any()).isFalse();
        assertThat(shares.share(owner.owner(), story, account, "https://instagram.com/p/1")
                        .any())
                .isFalse();
        assertThat(shares.share(owner.owner(), story, account, "").any()).isFalse();
        assertThat(shares.prepare(owner.owner(), story).shared())
                .singleElement()
                .satisfies(share -> assertThat(share.address()).isEqualTo("https://instagram.com/p/1"));
        assertThat(shares.prepare(village, story).shared()).isEmpty();
    }

    @Test
    void aLeakedAccountIsNotOffered() {
        Keepers.Cast owner = keepers.cast();
        String account =
                keepers.verified(owner, "instagram", Keepers.unique()).id().toString();
        jdbc.sql("update social_account set state = 'COMPROMISED' where id = :id")
                .param("id", UUID.fromString(account))
                .update();
        assertThat(shares.prepare(owner.owner(), published(VILLAGE, "pembangunan"))
                        .accounts())
                .isEmpty();
    }

    @Test
    void whatThePublicDoesNotReadIsNotPassedOn() {
        StoryId story = published(VILLAGE, "pembangunan");
        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));
        assertThatThrownBy(() -> shares.prepare(village, story)).isInstanceOf(NotFound.class);
        StoryId draft = newsdesk.draft(cast, Newsdesk.content(Newsdesk.unique("Naskah")));
        assertThatThrownBy(() -> watching.read(village, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoWritesForNobodyWatchesForNobody() throws Exception {
        Actor leader = people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER);
        assertThatThrownBy(() -> watching.list(leader, null)).isInstanceOf(NotFound.class);
        web.perform(get(WatchPaths.WATCH).with(people.signedIn(leader))).andExpect(status().isNotFound());
        web.perform(get(WatchPaths.WATCH).with(people.signedIn(village))).andExpect(status().isOk());
    }

    @Test
    void aWrongFormComesBackWithWhatWasTyped() throws Exception {
        Keepers.Cast owner = keepers.cast();
        keepers.verified(owner, "instagram", Keepers.unique());
        StoryId story = published(VILLAGE, "pembangunan");
        web.perform(post(WatchPaths.share(story) + "/dibagikan")
                        .param("akun", "x")
                        .param("alamat", "ngawur")
                        .with(csrf())
                        .with(people.signedIn(owner.owner())))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"ngawur\"")))
                .andExpect(content().string(containsString("e-akun")));
    }

    @Test
    void theScreenShowsHeadlinesToAnybodyAndNobodysName() throws Exception {
        StoryId story = published(VILLAGE, "pembangunan");
        String title = watching.find(village, story).title();
        for (String path : List.of("", "/63.11", "/63.11.08", "/" + VILLAGE)) {
            web.perform(get(WatchPaths.SCREEN + path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("max-age=60")))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(content().string(containsString(title)))
                    .andExpect(content().string(containsString("http-equiv=\"refresh\"")))
                    .andExpect(content()
                            .string(not(containsString(cast.contributor().name()))));
        }
        web.perform(get(WatchPaths.SCREEN + "/" + FAR)).andExpect(content().string(not(containsString(title))));
        web.perform(get(WatchPaths.SCREEN + "/tidak-ada")).andExpect(status().isNotFound());
    }
}
