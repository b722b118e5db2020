package id.mymein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The desk's menu, short and long. */
class ViewerTest {

    private static final DeskLink QUEUE = new DeskLink("redaksi", "/meja/berita", 3, 1, DeskGroup.NEWS);
    private static final DeskLink CASES = new DeskLink("aspirasi", "/meja/aspirasi", 2, 2, DeskGroup.RESIDENTS);
    private static final DeskLink CALENDAR = new DeskLink("kalender", "/meja/kalender", 0, 3, DeskGroup.NEWS);
    private static final DeskLink DATA = new DeskLink("data", "/meja/impor", 0, 4, DeskGroup.REGISTERS);
    private static final DeskLink ADMIN = new DeskLink("admin", "/meja/admin", 0, 5);
    private static final DeskLink TAB = new DeskLink("akun", "/meja/admin/akun", 9, 6);
    private static final DeskLink MEETINGS = new DeskLink("koordinasi", "/meja/koordinasi", 4, 7, DeskGroup.RESIDENTS);
    private static final DeskLink NOTICES = new DeskLink("pemberitahuan", "/meja/pemberitahuan", 1, 8);

    private static Viewer viewer(DeskLink... menu) {
        return new Viewer("Siti", "Diskominfo", List.of(menu));
    }

    @Test
    void aShortMenuHasNoHeadings() {
        Viewer viewer = viewer(QUEUE, CASES, CALENDAR, ADMIN, TAB, NOTICES);
        assertThat(viewer.sections()).allMatch(section -> section.heading().isEmpty());
        assertThat(viewer.sections().stream().flatMap(section -> section.entries().stream()))
                .containsExactly(QUEUE, CASES, CALENDAR, ADMIN, NOTICES);
    }

    @Test
    void aLongOneHasThemWhereTheirFirstEntryStandsAndNoneOverOneAlone() {
        Viewer viewer = viewer(QUEUE, CASES, CALENDAR, DATA, ADMIN, TAB, MEETINGS, NOTICES);
        assertThat(viewer.sections())
                .containsExactly(
                        new DeskSection("platform.desk.group.news", List.of(QUEUE, CALENDAR)),
                        new DeskSection("platform.desk.group.residents", List.of(CASES, MEETINGS)),
                        DeskSection.alone(DATA),
                        DeskSection.alone(ADMIN),
                        DeskSection.alone(NOTICES));
    }

    @Test
    void whatWaitsIsCountedUnderAHeadingAndInAllWithoutTabs() {
        Viewer viewer = viewer(QUEUE, CASES, CALENDAR, DATA, ADMIN, TAB, MEETINGS, NOTICES);
        assertThat(viewer.sections().get(1).waiting()).isEqualTo(6);
        assertThat(viewer.waiting()).isEqualTo(10);
    }

    @Test
    void aPhoneFoldsWhatHasNoRoom() {
        assertThat(viewer(QUEUE, ADMIN, TAB, NOTICES).folded()).isFalse();
        assertThat(Stream.of(viewer(QUEUE, CASES, ADMIN, NOTICES))).allMatch(Viewer::folded);
    }
}
