package id.mymein.demo;

import id.mymein.community.Decree;
import id.mymein.community.DecreeDesk;
import id.mymein.community.Group;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupRegistration;
import id.mymein.community.KimGroupId;
import id.mymein.community.LegalDocument;
import id.mymein.community.LegalRegister;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Enters the demo's KIM groups: forty groups that the public sees, as many
 * as the regency formed in 2022, and one in each other state.
 */
@Component
class DemoGroups {

    static final Duration SINCE = Duration.ofDays(500);
    private static final String SOURCE = "Daftar KIM yang dibentuk tahun 2022";
    static final String GUIDANCE = "95";
    private static final List<String> TOPICS =
            List.of("pertanian", "wisata", "UMKM", "kesehatan", "pendidikan", "infrastruktur", "adat dan budaya");

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final DemoPeople people;
    private final DemoGroupSteps steps;
    private final LegalRegister legal;
    private final DecreeDesk decrees;
    private final Site site;
    private final Clock clock;

    DemoGroups(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            DemoPeople people,
            DemoGroupSteps steps,
            LegalRegister legal,
            DecreeDesk decrees,
            Site site,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.people = people;
        this.steps = steps;
        this.legal = legal;
        this.decrees = decrees;
        this.site = site;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        var entries = new ArrayList<Entry>();
        List<DemoOffice> offices = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.KIM_GROUP)
                .toList();
        for (int n = 0; n < offices.size(); n++) {
            int number = n;
            DemoOffice office = offices.get(n);
            entries.add(new Entry("kim:" + office.key(), () -> group(office, number, begun)));
        }
        return entries;
    }

    private void group(DemoOffice office, int number, Instant begun) {
        LocalDate today = begun.atZone(site.zone()).toLocalDate();
        LocalDate founded = LocalDate.of(2022, 1, 10).plusDays(Varied.between(0, 150, "founded" + office.key()));
        // Two are about to end, so that reminders are seen; the others hold for a year or two.
        LocalDate until = number == 3
                ? today.plusDays(25)
                : number == 9 ? today.plusDays(55) : today.plusDays(Varied.between(200, 900, "until" + office.key()));
        var decree = new Decree(
                Ids.next(clock),
                Decree.Purpose.FOUNDING,
                "141/%02d/KEP-KIM/2022".formatted(number + 1),
                founded,
                "Kepala Desa",
                founded,
                until,
                null,
                1);
        Group group = DemoGroupSteps.group(
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
        KimGroupId id = steps.enter(
                new GroupRegistration.Known(
                        group,
                        List.of(decree),
                        people.officers(office, founded, until),
                        people.members(office),
                        SOURCE,
                        null),
                begun.minus(SINCE));
        ledger.note("group:" + office.key(), id.value(), clock.instant());
        Actor registrar = cast.registrar();
        DemoGroupSteps.done(decrees.stand(
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
            steps.step(
                    cast.registrar(),
                    id,
                    GroupEvent.REST,
                    "Belum ada kegiatan sejak pengurus pindah",
                    begun.minus(Duration.ofDays(60)));
        } else if (ended(number)) {
            steps.step(
                    cast.registrar(),
                    id,
                    GroupEvent.DISSOLVE,
                    "Bergabung dengan KIM desa tetangga",
                    begun.minus(Duration.ofDays(90)));
        }
    }
}
