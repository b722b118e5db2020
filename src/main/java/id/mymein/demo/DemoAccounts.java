package id.mymein.demo;

import id.mymein.demo.DemoHandles.Handle;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.platform.TimeTravel;
import id.mymein.socialaccount.AccountCare;
import id.mymein.socialaccount.AccountDecisions;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountDraft;
import id.mymein.socialaccount.AccountEvent;
import id.mymein.socialaccount.AccountRegister;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.Contact;
import id.mymein.socialaccount.ProofDesk;
import id.mymein.socialaccount.SocialAccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Enters the demo's official accounts, as a registrar would who goes from district to district: some 300, in every state that the
 * register knows. Proven by letters, for nobody outside is asked.
 */
@Component
class DemoAccounts {

    /** Of so many accounts one is in each of the rarer states. */
    private static final int ROUND = 24;

    private final DemoHandles handles;
    private final DemoLetters letters;
    private final DemoLedger ledger;
    private final Cast cast;
    private final DemoNames names;
    private final AccountRegister register;
    private final AccountDesk desk;
    private final ProofDesk proofs;
    private final AccountDecisions decisions;
    private final AccountCare care;
    private final TimeTravel travel;
    private final Site site;
    private final Clock clock;

    DemoAccounts(
            DemoHandles handles,
            DemoLetters letters,
            DemoLedger ledger,
            Cast cast,
            DemoNames names,
            AccountRegister register,
            AccountDesk desk,
            ProofDesk proofs,
            AccountDecisions decisions,
            AccountCare care,
            TimeTravel travel,
            Site site,
            Clock clock) {
        this.handles = handles;
        this.letters = letters;
        this.ledger = ledger;
        this.cast = cast;
        this.names = names;
        this.register = register;
        this.desk = desk;
        this.proofs = proofs;
        this.decisions = decisions;
        this.care = care;
        this.travel = travel;
        this.site = site;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        var entries = new ArrayList<Entry>();
        List<Handle> all = handles.all();
        for (int n = 0; n < all.size(); n++) {
            int number = n;
            Handle handle = all.get(n);
            entries.add(new Entry("account:" + handle.key(), () -> enter(handle, number, begun)));
        }
        return entries;
    }

    private void enter(Handle handle, int number, Instant begun) {
        var id = new SocialAccountId(Ids.next(clock));
        // Long enough ago that a review is due for those of which nobody says that they live.
        Instant proven = begun.minus(Duration.ofDays(Varied.between(200, 420, handle.key())));
        Instant entered =
                number % ROUND == 1 ? begun.minus(Duration.ofDays(Varied.between(1, 9, handle.key()))) : proven;
        done(travel.at(entered, () -> register.propose(cast.registrar(), id, draft(handle))));
        ledger.note(handle.ledgerKey(), id.value(), clock.instant());
        if (number % ROUND == 1) {
            return;
        }
        done(travel.at(
                proven,
                () -> proofs.letter(
                        cast.registrar(), id, "surat.jpg", new ByteArrayResource(letters.of(handle.office())))));
        take(id, AccountEvent.VERIFY, "", null, proven.plus(Duration.ofHours(3)));
        count(id, handle, begun);
        live(id, handle, number, begun);
    }

    private AccountDraft draft(Handle handle) {
        return new AccountDraft(
                handle.platform(),
                handle.address(),
                "",
                handle.office().name(),
                "Kabar dan pengumuman",
                "id",
                "",
                ledger.made("office:" + handle.office().key()),
                List.of(
                        new Contact(
                                names.of("first" + handle.office().key()),
                                "0812 0000 %04d".formatted(Varied.between(0, 9999, handle.key()))),
                        new Contact(
                                names.of("second" + handle.office().key()),
                                "0813 0000 %04d".formatted(Varied.between(0, 9999, handle.address())))));
    }

    private void count(SocialAccountId id, Handle handle, Instant begun) {
        int followers = Varied.between(80, 2_400, handle.key());
        for (int ago : List.of(150, 80, 10)) {
            Instant at = begun.minus(Duration.ofDays(ago));
            int counted = followers * (400 - ago) / 400;
            done(travel.at(
                    at,
                    () -> care.count(cast.registrar(), id, day(at), Integer.toString(counted), "Dilihat di profil")));
        }
    }

    /** What became of it since. */
    private void live(SocialAccountId id, Handle handle, int number, Instant begun) {
        Instant lately = begun.minus(Duration.ofDays(Varied.between(3, 90, "lately" + handle.key())));
        switch (number % ROUND) {
            case 7 -> take(id, AccountEvent.REST, "Tidak ada kiriman sejak admin pindah tugas.", null, lately);
            case 11 -> take(id, AccountEvent.CLOSE, "Ditutup pemiliknya.", null, lately);
            case 15 -> take(id, AccountEvent.LOSE, "Kata sandinya diambil orang; isinya iklan pinjaman.", null, lately);
            case 19 -> move(id, handle, lately);
            case 23 -> rename(id, handle, lately);
            case 3 -> {
                // Nobody has said for half a year that it lives: its review is overdue.
            }
            default ->
                done(travel.at(
                        lately, () -> care.confirm(cast.registrar(), id, day(lately.minus(Duration.ofDays(2))))));
        }
    }

    private void move(SocialAccountId id, Handle handle, Instant at) {
        Handle other = handles.firstOf(handle.office());
        if (other.equals(handle)) {
            take(id, AccountEvent.CLOSE, "Digabung dengan akun kecamatan.", null, at);
        } else {
            take(id, AccountEvent.MOVE, "Satu akun saja yang diteruskan.", ledger.made(other.ledgerKey()), at);
        }
    }

    private void rename(SocialAccountId id, Handle handle, Instant at) {
        int version = desk.find(cast.registrar(), id).version();
        done(travel.at(
                at,
                () -> register.rename(
                        cast.registrar(), id, version, handle.renamed(), "Disamakan dengan nama di platform lain")));
    }

    private void take(SocialAccountId id, AccountEvent event, String reason, @Nullable UUID target, Instant at) {
        Actor registrar = cast.registrar();
        int version = desk.find(registrar, id).version();
        done(travel.at(
                at,
                () -> decisions.take(registrar, id, new AccountDecisions.Decision(event, version, reason, target))));
    }

    private String day(Instant at) {
        return at.atZone(site.zone()).toLocalDate().toString();
    }

    private static void done(AccountResult result) {
        if (!(result instanceof AccountResult.Done)) {
            throw new IllegalStateException("the demo's accounts: " + result);
        }
    }
}
