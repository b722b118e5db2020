package id.mymein.socialaccount;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.platform.web.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as its keepers, the owners and leaders read it. What one may not see is not there. */
@Component
public class AccountDesk {

    private static final Set<OfficeKind> OWNERS = EnumSet.complementOf(EnumSet.of(OfficeKind.POLICE));

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final ContactRows people;
    private final Steps steps;
    private final Offices offices;
    private final PlatformRows platforms;

    AccountDesk(
            JdbcClient jdbc,
            AccountRows rows,
            ContactRows people,
            Steps steps,
            Offices offices,
            PlatformRows platforms) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.people = people;
        this.steps = steps;
        this.offices = offices;
        this.platforms = platforms;
    }

    /** A page of a list. */
    public record Listed(List<SocialAccount> accounts, boolean more) {
        public Listed {
            accounts = List.copyOf(accounts);
        }
    }

    /** True for whoever has any business with the register. */
    public static boolean open(Actor actor) {
        return keeps(actor) || actor.mayAnywhere(Action.READ_REPORTS);
    }

    /** True for whoever may propose accounts. */
    public static boolean keeps(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_OWN_REGISTERS) || actor.mayAnywhere(Action.KEEP_REGISTERS);
    }

    /** The regions all of whose accounts the actor may read. */
    static String[] regions(Actor actor) {
        return Stream.of(Action.KEEP_REGISTERS, Action.READ_REPORTS)
                .flatMap(action -> Stream.of(actor.regionsFor(action)))
                .distinct()
                .toArray(String[]::new);
    }

    static boolean sees(Actor actor, SocialAccount account) {
        SocialAccount.Owner owner = account.owner();
        return AccountLife.mayKeep(actor, owner.office(), owner.region())
                || actor.may(Action.READ_REPORTS, owner.office(), owner.region());
    }

    public Platforms platforms() {
        return platforms.now();
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public SocialAccount find(Actor actor, SocialAccountId id) {
        return rows.find(id).filter(account -> sees(actor, account)).orElseThrow(NotFound::new);
    }

    /** What was changed last first; what waits for a registrar before all else. */
    @Transactional(readOnly = true)
    public Listed list(Actor actor, AccountFilter filter) {
        List<SocialAccount> found = jdbc.sql(AccountRows.SELECT + """
                where (a.office_id = any (:offices) or region_within(a.region, :regions))
                  and (:platform = '' or a.platform = :platform)
                  and (:state = '' or a.state = :state)
                  and (:badge = '' or social_badge(a.state, a.key, a.proven_key, a.review_due, :today) = :badge)
                  and (:region = '' or a.region = :region or starts_with(a.region, :region || '.'))
                  and (:text = '' or position(:text in lower(a.handle || ' ' || a.name || ' ' || o.name)) > 0)
                order by (a.state = 'PROPOSED') desc, a.changed_at desc, a.id desc
                limit :limit offset :skip""")
                .param("today", rows.today())
                .param("offices", actor.officesFor(Action.KEEP_OWN_REGISTERS))
                .param("regions", regions(actor))
                .param("platform", filter.platform())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("badge", filter.badge() == null ? "" : filter.badge().name())
                .param("region", filter.region())
                .param("text", filter.text().toLowerCase(Locale.ROOT))
                .param("limit", AccountFilter.PAGE + 1)
                .param("skip", Math.max(0, filter.page()) * AccountFilter.PAGE)
                .query(AccountRows::read)
                .list();
        boolean more = found.size() > AccountFilter.PAGE;
        return new Listed(more ? found.subList(0, AccountFilter.PAGE) : found, more);
    }

    /** How many wait for this person: a registrar's proposals, an office's tasks. */
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return jdbc.sql("""
                select (select count(*) from social_account where state = 'PROPOSED' and region_within(region, :regions))
                    + (select count(*) from social_task t join social_account a on a.id = t.account_id
                        where t.done_at is null and a.office_id = any (:offices))""")
                .param("regions", actor.regionsFor(Action.KEEP_REGISTERS))
                .param("offices", actor.officesFor(Action.KEEP_OWN_REGISTERS))
                .query(Long.class)
                .single();
    }

    /** From the beginning on. */
    @Transactional(readOnly = true)
    public List<AccountStep> history(Actor actor, SocialAccountId id) {
        find(actor, id);
        return steps.of(id);
    }

    /** The people in charge, for those who keep the account; nobody else learns of them. */
    @Transactional(readOnly = true)
    public List<Contact> contacts(Actor actor, SocialAccountId id) {
        SocialAccount account = find(actor, id);
        return AccountLife.mayKeep(
                        actor, account.owner().office(), account.owner().region())
                ? people.of(id)
                : List.of();
    }

    /** The steps that this person may take with it, as far as roles decide. */
    public List<AccountEvent> steps(Actor actor, SocialAccount account) {
        boolean registrar = actor.may(
                Action.KEEP_REGISTERS, account.owner().office(), account.owner().region());
        boolean owner = AccountLife.mayKeep(
                actor, account.owner().office(), account.owner().region());
        Set<AccountEvent> owners = EnumSet.of(AccountEvent.RENAME, AccountEvent.LOSE, AccountEvent.HAND_OVER);
        return AccountLife.from(account.state()).stream()
                .filter(event -> registrar || (owner && owners.contains(event)))
                .toList();
    }

    /** The offices whose accounts this person may propose; the own ones first. */
    @Transactional(readOnly = true)
    public List<Office> offices(Actor actor) {
        Stream<Office> own =
                actor.offices(Action.KEEP_OWN_REGISTERS).flatMap(grant -> offices.find(grant.office()).stream());
        Stream<Office> kept = actor.offices(Action.KEEP_REGISTERS)
                .map(Grant::region)
                .flatMap(region -> offices.within(region).stream());
        return Stream.concat(own, kept)
                .filter(office -> OWNERS.contains(office.kind()))
                .distinct()
                .toList();
    }

    /** The office of that id, where this person may propose accounts of it. */
    Office office(Actor actor, UUID id) {
        return offices.find(new OfficeId(id))
                .filter(office -> AccountLife.mayKeep(actor, office.id(), office.region()))
                .orElseThrow(NotFound::new);
    }

    /** Other accounts of its office that an account can be moved to. */
    @Transactional(readOnly = true)
    public List<SocialAccount> siblings(SocialAccount account) {
        return rows.of(account.owner().office()).stream()
                .filter(other -> !other.id().equals(account.id()) && other.state() == AccountState.VERIFIED)
                .toList();
    }
}
