package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mockingDetails;

import id.mymein.FreshDatabase;
import id.mymein.platform.outbound.Outbound;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** As a command runs, so that nothing is loaded before the test asks for it. */
@SpringBootTest(properties = {"mymein.command=true", "mymein.serving=true", "mymein.address=http://localhost"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class DemoLoadingTest {

    @Autowired
    DemoLoading loading;

    @Autowired
    DemoSetting setting;

    @Autowired
    DemoFiles files;

    @Autowired
    JdbcClient database;

    /** Pictures take most of the loading; those of one village stand for all. */
    @MockitoSpyBean
    DemoPhotos photos;

    /** Every way out to others goes through this. */
    @MockitoSpyBean
    Outbound outbound;

    private static boolean loaded;

    /** What was asked for outside while everything was loaded. */
    private static List<String> asked = List.of();

    /** Once for all tests: begun, stopped in the middle, and begun again. */
    @BeforeEach
    void load() throws InterruptedException {
        if (loaded) {
            return;
        }
        doReturn(List.of()).when(photos).of(argThat(story -> !story.office().equals("kim-riam-mayanau")), any());
        setting.prepare();
        Thread first = Thread.ofVirtual().start(loading::load);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> count("story") >= 10);
        loading.stop();
        first.join();
        assertThat(count("story")).isLessThan(files.stories().size());
        loading.start();
        loading.load();
        asked = mockingDetails(outbound).getInvocations().stream()
                .map(Object::toString)
                .toList();
        loaded = true;
    }

    @Test
    void everyStoryEndsWhereItsScriptSaysAlsoAfterAStop() {
        Map<String, String> states = new HashMap<>();
        database.sql("""
                        select substr(d.key, 7) as key, s.state from demo_part d
                        join story s on s.submission_id = d.made where d.key like 'story:%'""").query(row -> {
            states.put(row.getString("key"), row.getString("state"));
        });
        assertThat(files.stories())
                .filteredOn(story -> !story.state().name().equals(states.get(story.key())))
                .extracting(DemoStory::key)
                .isEmpty();
        long told = files.aspirations().stream().filter(DemoAspiration::told).count();
        assertThat(count("story")).isEqualTo(files.stories().size() + told);
    }

    @Test
    void whatResidentsRaisedStandsInEveryState() {
        assertThat(count("aspiration")).isEqualTo(files.aspirations().size());
        assertThat(database.sql("select distinct state from aspiration")
                        .query(String.class)
                        .list())
                .contains("RECEIVED", "DISPOSED", "ANSWERED", "CLOSED", "REFUSED", "MERGED");
        assertThat(single("select count(*) from case_story where told_at is not null"))
                .isOne();
    }

    @Test
    void theCalendarHasPlansBeforeAndAfterToday() {
        assertThat(count("plan")).isEqualTo(files.plans().size());
        assertThat(single("select count(*) from plan where not done and due_on < current_date"))
                .isPositive();
        assertThat(single("select count(*) from plan where due_on > current_date + 1"))
                .isPositive();
        assertThat(single("select count(*) from plan where done")).isOne();
    }

    @Test
    void claimChecksOfEveryVerdictArePublicAndOthersAreAtWork() {
        assertThat(count("claim_check")).isEqualTo(files.claims().size());
        assertThat(single("select count(distinct text ->> 'verdict') from claim_check_edition"))
                .isEqualTo(3);
        assertThat(single("select count(*) from claim_check where state in ('WAITING', 'DRAFT')"))
                .isEqualTo(2);
        assertThat(single("select count(*) from claim_check_edition where published_at > now()"))
                .isZero();
        assertThat(single("""
                select count(*) from claim_check c join story s on s.id = c.story_id
                where s.state = 'REFUSED_AS_HOAX'""")).isOne();
    }

    @Test
    void theRegistersHaveGroupsAndAccountsInEveryState() {
        assertThat(single("select count(*) from kim_group where kind = 'KIM' and state in ('ACTIVE', 'DORMANT')"))
                .isEqualTo(40);
        assertThat(database.sql("select distinct state from kim_group")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("DRAFT", "PROPOSED", "ACTIVE", "DORMANT", "DISSOLVED");
        assertThat(single("select count(distinct left(region, 8)) from kim_group where kind = 'KIM'"))
                .isEqualTo(8);
        assertThat(count("activity")).isBetween(80, 160);
        assertThat(single("select count(distinct label) from activity")).isEqualTo(6);
        assertThat(count("social_account")).isBetween(280, 320);
        assertThat(database.sql("select distinct state from social_account")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("PROPOSED", "VERIFIED", "DORMANT", "MOVED", "COMPROMISED", "CLOSED");
        assertThat(database.sql("""
                        select distinct social_badge(state, key, proven_key, review_due, current_date) from social_account""").query(String.class).list())
                .containsExactlyInAnyOrder("WORN", "PROPOSED", "OVERDUE", "DORMANT", "ENDED");
        assertThat(count("social_former")).isPositive();
        assertThat(database.sql("select state from social_report")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CONFIRMED", "NEW");
    }

    @Test
    void loadingAsksNobodyOutside() {
        assertThat(asked).isEmpty();
        assertThat(single("select count(*) from channel where not sample or state <> 'PAUSED' or said = ''"))
                .isZero();
        assertThat(single("select count(*) from feed where not sample")).isZero();
    }

    @Test
    void channelsWaitWithStoriesInEveryState() {
        assertThat(database.sql("select kind from channel where automatic")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TELEGRAM", "FACEBOOK", "MASTODON", "WHATSAPP_CHANNEL", "TIKTOK");
        assertThat(single("select count(*) from channel where cardinality(categories) > 0"))
                .isEqualTo(4);
        assertThat(single("select count(*) from delivery where state = 'SENT' and remote_address <> ''"))
                .isEqualTo(5);
        assertThat(database.sql("select reason from delivery where state = 'FAILED' and said <> ''")
                        .query(String.class)
                        .list())
                .containsExactly("distribution.reason.refused");
        assertThat(database.sql("""
                        select c.kind from delivery d join channel c on c.id = d.channel_id
                        join channel_plan p on p.story_id = d.story_id and p.channel_id = d.channel_id
                        where d.state = 'PLANNED' and d.planned_at < now()""").query(String.class).list())
                .containsExactlyInAnyOrder("WHATSAPP_CHANNEL", "TIKTOK");
        assertThat(single("select count(*) from delivery where state = 'PLANNED' and planned_at > now()"))
                .isOne();
        // What fits goes by itself once everything is there; what was loaded before does not flood the lists.
        assertThat(count("delivery") - count("channel_plan")).isLessThanOrEqualTo(5);
    }

    @Test
    void aWithdrawnStoryStillStandsWhereAPersonMustTakeItAway() {
        assertThat(database.sql("""
                        select r.kind || ' ' || s.state from recall r join delivery d on d.id = r.delivery_id
                        join story s on s.id = d.story_id where r.state = 'OPEN' and r.by_hand and d.state = 'SENT'""").query(String.class).list()).containsExactly("RETRACT RETRACTED");
        assertThat(count("recall")).isOne();
    }

    @Test
    void villagesSitesBroughtNewsAndTwoNeedTheirVillage() {
        assertThat(count("feed")).isEqualTo(files.feeds().size());
        assertThat(single("select count(*) from feed_item where state = 'NEW' and same_as is null"))
                .isEqualTo(files.feeds().stream()
                        .mapToInt(feed -> feed.pieces().size())
                        .sum());
        assertThat(database.sql("""
                        select t.kind || ' ' || f.region from feed_task t join feed f on f.id = t.feed_id
                        where t.done_at is null""").query(String.class).list())
                .containsExactlyInAnyOrder("BROKEN 63.11.04.2006", "SILENT 63.11.07.2011");
    }

    @Test
    void anotherStartChangesNothing() {
        List<String> tables = List.of(
                "story",
                "story_step",
                "release",
                "audit_entry",
                "office",
                "account",
                "plan",
                "claim_check",
                "kim_group",
                "activity",
                "social_account",
                "social_report",
                "channel",
                "channel_plan",
                "delivery_attempt",
                "recall",
                "feed",
                "feed_item",
                "feed_task",
                "notification");
        Function<String, Integer> rows = this::count;
        Map<String, Integer> before = tables.stream().collect(Collectors.toMap(table -> table, rows));
        setting.prepare();
        loading.load();
        assertThat(tables.stream().collect(Collectors.toMap(table -> table, rows)))
                .isEqualTo(before);
    }

    @Test
    void thePastIsWrittenInOrder() {
        assertThat(single("""
                select count(*) from story_step a join story_step b on b.story_id = a.story_id and b.id > a.id
                where b.at < a.at""")).isZero();
        assertThat(single("select count(*) from story_step where at > now()")).isZero();
        assertThat(single("select count(*) from finding where decided_at > now()"))
                .isZero();
        assertThat(single("""
                select count(*) from published_story
                where first_published_at between now() - interval '64 days' and now() - interval '50 days'""")).isPositive();
    }

    @Test
    void thisWeekIsDenseExceptInJuai() {
        String week = "select count(*) from published_story where first_published_at > now() - interval '7 days'";
        assertThat(single(week)).isGreaterThan(20);
        assertThat(single(week + " and region_code like '63.11.01%'")).isZero();
    }

    @Test
    void whatReadersMayMeetIsThere() {
        assertThat(single("select count(*) from published_story where urgent")).isOne();
        assertThat(single("select count(*) from retraction")).isEqualTo(2);
        assertThat(single("select max(number) from release")).isEqualTo(3);
        assertThat(single("select count(*) from story_address where not current"))
                .isOne();
        assertThat(single("select count(*) from published_story group by title having count(*) > 1"))
                .isEqualTo(2);
        assertThat(
                        single(
                                "select count(*) from story where state = 'IN_REVIEW' and id in (select story_id from published_story)"))
                .isOne();
    }

    @Test
    void nobodyHoldsBothKeysOfAStory() {
        assertThat(single("""
                select count(*) from finding f join finding a on a.story_id = f.story_id and a.account_id = f.account_id
                where f.key = 'FITNESS' and a.key = 'AUTHENTICITY'""")).isZero();
    }

    @Test
    void aPictureComesWithItsStory() {
        assertThat(single("select count(*) from published_story where lead_photo is not null"))
                .isEqualTo(2);
    }

    private int count(String table) {
        return single("select count(*) from " + table);
    }

    private int single(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
