package id.mymein.demo;

import id.mymein.community.Decree;
import id.mymein.community.Group;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupRegistration;
import id.mymein.community.GroupText;
import id.mymein.community.GroupWriting;
import id.mymein.community.KimGroupId;
import id.mymein.community.LegalRegister;
import id.mymein.community.LegalText;
import id.mymein.community.Officer;
import id.mymein.community.Post;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.Ids;
import id.mymein.platform.TimeTravel;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands around the demo's groups: the decrees they rest on, the forum above them, and two villages that ask for one. */
@Component
class DemoSurroundings {

    private static final RegionCode PROVINCE = new RegionCode("63");
    private static final String FORUM_DECREE = "188.44/0343/KUM/2022";

    private final DemoFiles files;
    private final Cast cast;
    private final DemoNames names;
    private final DemoPeople people;
    private final DemoGroupSteps steps;
    private final GroupWriting writing;
    private final LegalRegister legal;
    private final TimeTravel travel;
    private final Clock clock;

    DemoSurroundings(
            DemoFiles files,
            Cast cast,
            DemoNames names,
            DemoPeople people,
            DemoGroupSteps steps,
            GroupWriting writing,
            LegalRegister legal,
            TimeTravel travel,
            Clock clock) {
        this.files = files;
        this.cast = cast;
        this.names = names;
        this.people = people;
        this.steps = steps;
        this.writing = writing;
        this.legal = legal;
        this.travel = travel;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's past is counted back from; the groups come after these */
    List<Entry> entries(Instant begun) {
        List<String> with = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.KIM_GROUP)
                .map(DemoOffice::region)
                .toList();
        List<DemoOffice> without = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.VILLAGE_GOVERNMENT && !with.contains(office.region()))
                .limit(2)
                .toList();
        return List.of(
                new Entry("legal", () -> legal(begun)),
                new Entry("forum", () -> forum(begun)),
                new Entry("kim:proposed", () -> propose(without.getFirst(), begun)),
                new Entry("kim:returned", () -> giveBack(propose(without.getLast(), begun), begun)));
    }

    private KimGroupId propose(DemoOffice village, Instant begun) {
        Actor author = cast.author(village.key());
        var id = new KimGroupId(Ids.next(clock));
        String name = village.name().replace("Pemerintah Desa", "KIM");
        var text = new GroupText(
                name, GroupKind.KIM.name(), village.region(), "", "", "", "", "", false, "pertanian, UMKM");
        Instant at = begun.minus(Duration.ofDays(6));
        DemoGroupSteps.done(travel.at(at, () -> writing.start(author, id, text)));
        steps.step(author, id, GroupEvent.PROPOSE, "", at.plus(Duration.ofHours(1)));
        return id;
    }

    private void giveBack(KimGroupId id, Instant begun) {
        String reason = "SK dan susunan pengurusnya belum ada. Mohon dilengkapi, lalu ajukan lagi.";
        steps.step(cast.registrar(), id, GroupEvent.RETURN, reason, begun.minus(Duration.ofDays(2)));
    }

    private void legal(Instant begun) {
        travel.at(begun.minus(DemoGroups.SINCE), () -> {
            Actor registrar = cast.registrar();
            DemoGroupSteps.done(legal.add(
                    registrar,
                    new LegalText(
                            "REGENT_DECREE",
                            DemoGroups.GUIDANCE,
                            "2021",
                            "Petunjuk teknis pembentukan Kelompok Informasi Masyarakat",
                            "2021-09-30",
                            ""),
                    null));
            DemoGroupSteps.done(legal.add(
                    registrar,
                    new LegalText(
                            "GOVERNOR_DECREE",
                            FORUM_DECREE,
                            "2022",
                            "Pengurus Forum Kelompok Informasi Masyarakat Provinsi Kalimantan Selatan 2022–2025",
                            "",
                            ""),
                    null));
            return true;
        });
    }

    private void forum(Instant begun) {
        LocalDate end = LocalDate.of(2025, 12, 31);
        var decree = new Decree(
                Ids.next(clock),
                Decree.Purpose.OFFICERS,
                FORUM_DECREE,
                LocalDate.of(2022, 5, 17),
                "Gubernur Kalimantan Selatan",
                LocalDate.of(2022, 5, 17),
                end,
                null,
                1);
        var officers = new ArrayList<Officer>();
        for (Post post : List.of(Post.CHAIR, Post.SECRETARY, Post.TREASURER)) {
            officers.add(people.officer(post, names.of("forum" + post), LocalDate.of(2022, 5, 17), end, true));
        }
        Group group = DemoGroupSteps.group(
                GroupKind.FORUM, null, PROVINCE, "Forum KIM Provinsi Kalimantan Selatan", null, List.of(), begun);
        steps.enter(
                new GroupRegistration.Known(group, List.of(decree), officers, List.of(), "SK Gubernur", null),
                begun.minus(DemoGroups.SINCE));
    }
}
