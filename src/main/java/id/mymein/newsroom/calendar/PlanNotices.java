package id.mymein.newsroom.calendar;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the editor and the office of a plan what is planned with them; never the person who plans. */
@Component
class PlanNotices {

    private final Notifier notifier;
    private final Accounts accounts;
    private final Offices offices;
    private final Regions regions;

    PlanNotices(Notifier notifier, Accounts accounts, Offices offices, Regions regions) {
        this.notifier = notifier;
        this.accounts = accounts;
        this.offices = offices;
        this.regions = regions;
    }

    /** Somebody to tell and where that person sees more. */
    private record Reader(Accounts.Person person, String path) {}

    void added(Actor by, PlanId id, PlanContent plan) {
        readers(id, plan).forEach((account, reader) -> {
            if (!account.equals(by.account())) {
                tell(reader, "newsroom.plan.told.asked", plan);
            }
        });
    }

    void changed(Actor by, PlanId id, PlanContent before, PlanContent after) {
        Map<AccountId, Reader> then = readers(id, before);
        Map<AccountId, Reader> now = readers(id, after);
        boolean matters = !before.due().equals(after.due())
                || !before.topic().equals(after.topic())
                || !before.region().equals(after.region());
        now.forEach((account, reader) -> {
            boolean isNew = !then.containsKey(account);
            if ((isNew || matters) && !account.equals(by.account())) {
                tell(reader, isNew ? "newsroom.plan.told.asked" : "newsroom.plan.told.changed", after);
            }
        });
        then.forEach((account, reader) -> {
            if (!now.containsKey(account) && !account.equals(by.account())) {
                tell(new Reader(reader.person(), "/meja/pemberitahuan"), "newsroom.plan.told.released", before);
            }
        });
    }

    void removed(Actor by, PlanId id, PlanContent plan) {
        for (Reader reader : readers(id, plan).values()) {
            if (!reader.person().id().equals(by.account())) {
                tell(new Reader(reader.person(), "/meja/pemberitahuan"), "newsroom.plan.told.released", plan);
            }
        }
    }

    /** The day before: to everybody concerned, whoever planned it. */
    void remind(PlanId id, PlanContent plan) {
        readers(id, plan).values().forEach(reader -> tell(reader, "newsroom.plan.told.due", plan));
    }

    /** The assignee sees the plan itself; the people of the office begin to write. */
    private Map<AccountId, Reader> readers(PlanId id, PlanContent plan) {
        Map<AccountId, Reader> readers = new LinkedHashMap<>();
        if (plan.assignee() != null) {
            accounts.find(plan.assignee())
                    .ifPresent(person -> readers.put(person.id(), new Reader(person, "/meja/kalender/rencana/" + id)));
        }
        OfficeId office = plan.office();
        if (office != null) {
            for (Accounts.Person person : writers(office)) {
                readers.putIfAbsent(person.id(), new Reader(person, plan.writing(office)));
            }
        }
        return readers;
    }

    private List<Accounts.Person> writers(OfficeId office) {
        return offices.find(office)
                .map(found -> accounts.whoMay(Action.WRITE_STORY, found))
                .orElse(List.of());
    }

    private void tell(Reader reader, String key, PlanContent plan) {
        String place = regions.find(plan.region())
                .map(Region::name)
                .orElse(plan.region().value());
        String day = day(plan.due(), Locale.of(reader.person().language()));
        notifier.tell(reader.person().id(), Notice.of(key, reader.path(), plan.topic(), place, day));
    }

    private static String day(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", language).format(date);
    }
}
