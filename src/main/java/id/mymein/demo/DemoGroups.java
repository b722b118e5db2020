package id.mymein.demo;

import id.mymein.community.Decree;
import id.mymein.community.DecreeDesk;
import id.mymein.community.Group;
import id.mymein.community.GroupContact;
import id.mymein.community.GroupDecisions;
import id.mymein.community.GroupDecisions.Decision;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupRegister;
import id.mymein.community.GroupRegistration;
import id.mymein.community.GroupResult;
import id.mymein.community.GroupState;
import id.mymein.community.GroupText;
import id.mymein.community.GroupWriting;
import id.mymein.community.KimGroupId;
import id.mymein.community.LegalDocument;
import id.mymein.community.LegalRegister;
import id.mymein.community.LegalText;
import id.mymein.community.Officer;
import id.mymein.community.Post;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.platform.TimeTravel;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters the demo's KIM groups, the forum above them and the decrees that they stand on: forty groups that the public sees, as many
 * as the regency formed in 2022, and one in each other state.
 */
@Component
class DemoGroups {

    private static final Duration SINCE = Duration.ofDays(500);
    private static final RegionCode PROVINCE = new RegionCode("63");
    /** Stands where the register gives its own. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String SOURCE = "Daftar KIM yang dibentuk tahun 2022";
    private static final String GUIDANCE = "95";
    private static final List<String> TOPICS =
            List.of("pertanian", "wisata", "UMKM", "kesehatan", "pendidikan", "infrastruktur", "adat dan budaya");

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final DemoNames names;
    private final DemoPeople people;
    private final GroupRegistration registration;
    private final GroupRegister register;
    private final GroupWriting writing;
    private final GroupDecisions decisions;
    private final LegalRegister legal;
    private final DecreeDesk decrees;
    private final TimeTravel travel;
    private final Site site;
    private final Clock clock;

    DemoGroups(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            DemoNames names,
            DemoPeople people,
            GroupRegistration registration,
            GroupRegister register,
            GroupWriting writing,
            GroupDecisions decisions,
            LegalRegister legal,
            DecreeDesk decrees,
            TimeTravel travel,
            Site site,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.names = names;
        this.people = people;
        this.registration = registration;
        this.register = register;
        this.writing = writing;
        this.decisions = decisions;
        this.legal = legal;
        this.decrees = decrees;
        this.travel = travel;
        this.site = site;
        this.clock = clock;
    }

    List<Entry> entries(Instant begun) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("legal", () -> legal(begun)));
        entries.add(new Entry("forum", () -> forum(begun)));
        List<DemoOffice> offices = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.KIM_GROUP)
                .toList();
        for (int n = 0; n < offices.size(); n++) {
            int number = n;
            DemoOffice office = offices.get(n);
            entries.add(new Entry("kim:" + office.key(), () -> group(office, number, begun)));
        }
        List<DemoOffice> without = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.VILLAGE_GOVERNMENT)
                .filter(office -> offices.stream().noneMatch(kim -> kim.region().equals(office.region())))
                .limit(2)
                .toList();
        entries.add(new Entry("kim:proposed", () -> propose(without.getFirst(), begun)));
        entries.add(new Entry("kim:returned", () -> giveBack(propose(without.getLast(), begun), begun)));
        return entries;
    }

    private KimGroupId propose(DemoOffice village, Instant begun) {
        Actor author = cast.author(village.key());
        var id = new KimGroupId(id());
        String name = village.name().replace("Pemerintah Desa", "KIM");
        var text = new GroupText(
                name, GroupKind.KIM.name(), village.region(), "", "", "", "", "", false, "pertanian, UMKM");
        Instant at = begun.minus(Duration.ofDays(6));
        done(travel.at(at, () -> writing.start(author, id, text)));
        step(author, id, GroupEvent.PROPOSE, "", at.plus(Duration.ofHours(1)));
        return id;
    }

    private void giveBack(KimGroupId id, Instant begun) {
        String reason = "SK dan susunan pengurusnya belum ada. Mohon dilengkapi, lalu ajukan lagi.";
        step(cast.registrar(), id, GroupEvent.RETURN, reason, begun.minus(Duration.ofDays(2)));
    }

    private void legal(Instant begun) {
        travel.at(begun.minus(SINCE), () -> {
            Actor registrar = cast.registrar();
            done(legal.add(
                    registrar,
                    new LegalText(
                            "REGENT_DECREE",
                            GUIDANCE,
                            "2021",
                            "Petunjuk teknis pembentukan Kelompok Informasi Masyarakat",
                            "2021-09-30",
                            ""),
                    null));
            done(legal.add(
                    registrar,
                    new LegalText(
                            "GOVERNOR_DECREE",
                            "188.44/0343/KUM/2022",
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
                id(),
                Decree.Purpose.OFFICERS,
                "188.44/0343/KUM/2022",
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
        Group group =
                group(GroupKind.FORUM, null, PROVINCE, "Forum KIM Provinsi Kalimantan Selatan", null, List.of(), begun);
        travel.at(
                begun.minus(SINCE),
                () -> registration.register(
                        cast.registrar(),
                        new GroupRegistration.Known(group, List.of(decree), officers, List.of(), "SK Gubernur", null)));
    }

    private void group(DemoOffice office, int number, Instant begun) {
        LocalDate today = begun.atZone(site.zone()).toLocalDate();
        LocalDate founded = LocalDate.of(2022, 1, 10).plusDays(Varied.between(0, 150, "founded" + office.key()));
        // Two are about to end, so that reminders are seen; the others hold for a year or two.
        LocalDate until = number == 3
                ? today.plusDays(25)
                : number == 9 ? today.plusDays(55) : today.plusDays(Varied.between(200, 900, "until" + office.key()));
        var decree = new Decree(
                id(),
                Decree.Purpose.FOUNDING,
                "141/%02d/KEP-KIM/2022".formatted(number + 1),
                founded,
                "Kepala Desa",
                founded,
                until,
                null,
                1);
        Group group = group(
                GroupKind.KIM,
                new OfficeId(ledger.made("office:" + office.key())),
                new RegionCode(office.region()),
                office.name(),
                founded,
                IntStream.range(0, 2)
                        .mapToObj(n -> Varied.oneOf(TOPICS, n + office.key()))
                        .distinct()
                        .toList(),
                begun);
        KimGroupId id = travel.at(
                begun.minus(SINCE),
                () -> registration.register(
                        cast.registrar(),
                        new GroupRegistration.Known(
                                group,
                                List.of(decree),
                                people.officers(office, founded, until),
                                people.members(office),
                                SOURCE,
                                null)));
        ledger.note("group:" + office.key(), id.value(), clock.instant());
        Actor registrar = cast.registrar();
        done(decrees.stand(
                registrar,
                id,
                legal.list(registrar).stream()
                        .filter(one -> one.number().equals(GUIDANCE))
                        .map(LegalDocument::id)
                        .toList()));
        end(id, number, begun);
    }

    private static boolean rests(int number) {
        return number % 20 == 5;
    }

    private static boolean ended(int number) {
        return number % 20 == 17;
    }

    /** True for groups that do nothing any more. */
    static boolean sleeps(int number) {
        return rests(number) || ended(number);
    }

    /** Some groups are not what they were. */
    private void end(KimGroupId id, int number, Instant begun) {
        if (rests(number)) {
            step(
                    cast.registrar(),
                    id,
                    GroupEvent.REST,
                    "Belum ada kegiatan sejak pengurus pindah",
                    begun.minus(Duration.ofDays(60)));
        } else if (ended(number)) {
            step(
                    cast.registrar(),
                    id,
                    GroupEvent.DISSOLVE,
                    "Bergabung dengan KIM desa tetangga",
                    begun.minus(Duration.ofDays(90)));
        }
    }

    private void step(Actor actor, KimGroupId id, GroupEvent event, String reason, Instant at) {
        int version = register.find(actor, id).version();
        done(travel.at(at, () -> decisions.take(actor, id, new Decision(event, version, reason, true, null))));
    }

    private static void done(GroupResult result) {
        if (!(result instanceof GroupResult.Done || result instanceof GroupResult.Kept)) {
            throw new IllegalStateException("the demo's groups: " + result);
        }
    }

    private static Group group(
            GroupKind kind,
            @Nullable OfficeId office,
            RegionCode region,
            String name,
            @Nullable LocalDate founded,
            List<String> topics,
            Instant begun) {
        return new Group(
                new KimGroupId(NONE),
                kind,
                office,
                Objects.requireNonNullElse(office, new OfficeId(NONE)),
                region,
                name,
                null,
                founded,
                new GroupContact("", "", "", false),
                topics,
                "",
                GroupState.ACTIVE,
                "",
                begun,
                1);
    }

    private UUID id() {
        return Ids.next(clock);
    }
}
