package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryState;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);

    @Autowired
    DemoFiles files;

    @Autowired
    Regions regions;

    @Autowired
    ContentRules rules;

    @Test
    void noKeyStandsTwice() {
        assertThat(files.stories()).extracting(DemoStory::key).doesNotHaveDuplicates();
        assertThat(files.offices()).extracting(DemoOffice::key).doesNotHaveDuplicates();
        assertThat(files.people()).extracting(DemoPerson::key).doesNotHaveDuplicates();
        assertThat(files.channels()).extracting(DemoChannel::key).doesNotHaveDuplicates();
        assertThat(files.feeds()).extracting(DemoFeed::office).doesNotHaveDuplicates();
    }

    @Test
    void stepsToChannelsNameChannelsThatThereAreAndFeedsVillagesThatThereAre() {
        List<String> channels = files.channels().stream().map(DemoChannel::key).toList();
        assertThat(files.stories().stream()
                        .flatMap(story -> story.then().stream())
                        .filter(step -> EnumSet.range(Act.SPREAD, Act.FAILED).contains(step.act()))
                        .map(DemoStep::text))
                .isNotEmpty()
                .allMatch(channels::contains);
        List<String> villages = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.VILLAGE_GOVERNMENT)
                .map(DemoOffice::key)
                .toList();
        assertThat(files.feeds()).extracting(DemoFeed::office).isNotEmpty().allMatch(villages::contains);
    }

    @Test
    void everyOfficeAndEveryStorySitsInARegionThatThereIs() {
        assertThat(files.offices())
                .allSatisfy(office -> assertThat(regions.find(new RegionCode(office.region())))
                        .isPresent());
        assertThat(files.stories())
                .allSatisfy(story ->
                        assertThat(regions.find(new RegionCode(story.region()))).isPresent());
    }

    @Test
    void everyOfficeOfAStoryIsThereAndHasOneAuthor() {
        Map<String, DemoOffice> offices =
                files.offices().stream().collect(Collectors.toMap(DemoOffice::key, office -> office));
        List<String> written = files.people().stream()
                .filter(person -> person.roles().contains(Role.CONTRIBUTOR))
                .map(DemoPerson::office)
                .toList();
        assertThat(written).doesNotHaveDuplicates();
        assertThat(files.stories()).allSatisfy(story -> {
            DemoOffice office = offices.get(story.office());
            assertThat(office).isNotNull();
            assertThat(office.author() != null).isNotEqualTo(written.contains(office.key()));
        });
    }

    @Test
    void storiesCoverTheRegencyInEveryState() {
        List<DemoStory> stories = files.stories();
        assertThat(stories).hasSizeGreaterThan(100);
        assertThat(stories).extracting(DemoStory::state).containsAll(EnumSet.allOf(StoryState.class));
        List<RegionCode> villages = stories.stream()
                .map(story -> new RegionCode(story.region()))
                .filter(code -> code.level() == RegionLevel.VILLAGE)
                .distinct()
                .toList();
        assertThat(villages).hasSizeGreaterThanOrEqualTo(60);
        assertThat(villages.stream().map(RegionCode::parent).distinct()).hasSize(8);
    }

    @Test
    void everyRoleAndEveryKindOfOfficeIsThere() {
        assertThat(files.people().stream().flatMap(person -> person.roles().stream()))
                .containsAll(Arrays.asList(Role.values()));
        assertThat(files.offices())
                .extracting(DemoOffice::kind)
                .contains(OfficeKind.values())
                .filteredOn(kind -> kind == OfficeKind.KIM_GROUP)
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void whatIsSentMaySoBeAsItIsWritten() {
        assertThat(files.stories()).allSatisfy(story -> {
            Content content = content(story);
            var errors = story.state() == StoryState.DRAFT ? rules.forDraft(content) : rules.forSending(content, DAY);
            assertThat(errors.any()).as(story.key()).isFalse();
            assertThat(RichText.sanitise(content.body())).as(story.key()).isEqualTo(content.body());
            assertThat(content.title()).doesNotContain("{").doesNotEndWith(".");
            assertThat(content.body()).doesNotContain("{");
        });
    }

    @Test
    void aPublishedStorySaysEnough() {
        assertThat(files.stories())
                .filteredOn(story -> story.state() == StoryState.PUBLISHED)
                .allSatisfy(story -> {
                    assertThat(story.body()).hasSizeBetween(3, 8);
                    assertThat(String.join(" ", story.body()).length()).isGreaterThan(300);
                    assertThat(story.who()).isNotBlank();
                });
    }

    private static Content content(DemoStory story) {
        var wording = new Wording(DAY);
        return new Content(
                wording.text(story.title()),
                story.who(),
                wording.body(story.body()),
                story.category(),
                story.region(),
                story.place(),
                DAY.toString(),
                "",
                List.of());
    }
}
