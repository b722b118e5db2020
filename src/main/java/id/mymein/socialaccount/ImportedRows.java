package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.RowProblem;
import id.mymein.identity.Action;
import id.mymein.platform.Ids;
import id.mymein.socialaccount.likeness.Look;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes accounts in sets, for imports: a set is a few statements, however many rows it has. */
@Component
class ImportedRows {

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final AccountNews news;
    private final AuditTrail audit;
    private final Clock clock;

    ImportedRows(JdbcClient jdbc, AccountRows accounts, AccountNews news, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** A row that was understood. */
    record Row(ImportRow row, AccountAddress address, ImportOwners.Owner office) {}

    /** What the register has already, by key. */
    Map<String, SocialAccount> there(List<Row> rows) {
        var there = new HashMap<String, SocialAccount>();
        String[] keys = texts(rows, row -> row.address().key().value());
        jdbc.sql(AccountRows.SELECT + """
                where (a.key = any (:keys) or a.id_key = any (:keys)) and a.state not in ('CLOSED', 'MOVED')""")
                .param("today", accounts.today())
                .param("keys", keys)
                .query(AccountRows::read)
                .list()
                .forEach(account -> {
                    there.put(account.address().key().value(), account);
                    String number = AccountChanges.idKey(account.address());
                    if (number != null) {
                        there.putIfAbsent(number, account);
                    }
                });
        return there;
    }

    /** Adds a set; those that the register has by now are named. */
    List<RowProblem> add(ImportRun run, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        UUID[] ids = rows.stream().map(row -> Ids.next(clock)).toArray(UUID[]::new);
        Set<UUID> added = new HashSet<>(insert(run, rows, ids));
        people(rows, ids, added, 1);
        people(rows, ids, added, 2);
        followers(run, rows, ids, added);
        audit.record(
                run.actor().auditName(), "socialaccount.import", "import:" + run.id(), Map.of("rows", added.size()));
        var left = new ArrayList<RowProblem>();
        for (int n = 0; n < ids.length; n++) {
            if (!added.contains(ids[n])) {
                left.add(RowProblem.of(rows.get(n).row(), "alamat", "socialaccount.wrong.there"));
            }
        }
        return left;
    }

    private List<UUID> insert(ImportRun run, List<Row> rows, UUID[] ids) {
        return jdbc.sql("""
                        insert into social_account (id, platform, key, handle, stable_id, id_key, address, name, office_id, region,
                            purpose, opened_on, look, neighbours, state, proposed_by, proposed_at, changed_at, import_id, import_version)
                        select r.id, r.platform, r.key, r.handle, r.stable, r.id_key, r.address, r.name, r.office, r.region,
                            r.purpose, nullif(r.opened, '')::date, r.look, r.neighbours::int[], 'PROPOSED', :by, :now, :now, :import, 1
                        from unnest(:ids::uuid[], :platforms::text[], :keys::text[], :handles::text[], :stables::text[],
                            :idKeys::text[], :addresses::text[], :names::text[], :offices::uuid[], :regions::text[],
                            :purposes::text[], :opened::text[], :looks::text[], :neighbours::text[])
                            as r (id, platform, key, handle, stable, id_key, address, name, office, region, purpose, opened, look,
                                neighbours)
                        on conflict do nothing returning id""")
                .param("ids", ids)
                .param("platforms", texts(rows, row -> row.address().platform()))
                .param("keys", texts(rows, row -> row.address().key().value()))
                .param("handles", texts(rows, row -> row.address().handle()))
                .param("stables", texts(rows, row -> row.address().id()))
                .param(
                        "idKeys",
                        rows.stream()
                                .map(row -> AccountChanges.idKey(row.address()))
                                .toArray(String[]::new))
                .param("addresses", texts(rows, row -> row.address().url()))
                .param("names", texts(rows, row -> row.row().text("nama")))
                .param(
                        "offices",
                        rows.stream().map(row -> row.office().id().value()).toArray(UUID[]::new))
                .param("regions", texts(rows, row -> row.office().region().value()))
                .param("purposes", texts(rows, row -> row.row().text("tujuan")))
                .param("opened", texts(rows, row -> row.row().text("dibuka")))
                .param(
                        "looks",
                        texts(rows, row -> Look.of(row.address().handle()).whole()))
                .param(
                        "neighbours",
                        texts(
                                rows,
                                row -> neighbours(
                                        row.address().handle(), row.row().text("nama"))))
                .param("by", run.actor().account().value())
                .param("now", now())
                .param("import", run.id().value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String neighbours(String handle, String name) {
        return Arrays.toString(Look.neighbours(handle, name)).replace('[', '{').replace(']', '}');
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private void people(List<Row> rows, UUID[] ids, Set<UUID> added, int number) {
        jdbc.sql("""
                insert into social_contact (account_id, number, name, reach, changed_at)
                select r.id, :number, r.name, r.reach, :now
                from unnest(:ids::uuid[], :names::text[], :reaches::text[]) as r (id, name, reach)
                where r.id = any (:added) and r.name <> '' and r.reach <> ''""")
                .param("number", number)
                .param("now", now())
                .param("ids", ids)
                .param("names", texts(rows, row -> row.row().text("kontak" + number)))
                .param("reaches", texts(rows, row -> row.row().text("telepon" + number)))
                .param("added", added.toArray(UUID[]::new))
                .update();
    }

    private void followers(ImportRun run, List<Row> rows, UUID[] ids, Set<UUID> added) {
        jdbc.sql("""
                insert into social_audience (id, account_id, counted_on, followers, source, entered_by, entered_at, import_id)
                select gen_random_uuid(), r.id, :today, r.followers, 'impor', :by, :now, :import
                from unnest(:ids::uuid[], :followers::bigint[]) as r (id, followers)
                where r.id = any (:added) and r.followers >= 0""")
                .param("today", accounts.today())
                .param("by", run.actor().account().value())
                .param("now", now())
                .param("import", run.id().value())
                .param("ids", ids)
                .param("followers", rows.stream().map(ImportedRows::followers).toArray(Long[]::new))
                .param("added", added.toArray(UUID[]::new))
                .update();
    }

    private static Long followers(Row row) {
        BigDecimal number = row.row().number("pengikut");
        boolean good = number != null && number.signum() >= 0 && number.precision() - number.scale() <= 10;
        return good && number != null ? number.longValue() : -1L;
    }

    /** Fills or replaces what a row says; false where the account is not there any more, or not the actor's to keep. */
    boolean change(ImportRun run, DecidedRow decided) {
        ImportRow row = decided.row();
        SocialAccount account = decided.existing() == null
                ? null
                : accounts.lock(new SocialAccountId(UUID.fromString(decided.existing())))
                        .orElse(null);
        if (account == null
                || !run.actor()
                        .may(
                                Action.KEEP_REGISTERS,
                                account.owner().office(),
                                account.owner().region())) {
            return false;
        }
        boolean over = decided.decision() == Decision.OVERWRITE;
        String name = over && !row.text("nama").isEmpty()
                ? row.text("nama")
                : account.text().name();
        String purpose = choose(over, row.text("tujuan"), account.text().purpose());
        AccountChanges.one(jdbc.sql("""
                update social_account set
                    import_before = jsonb_build_object('name', name, 'purpose', purpose, 'opened', opened_on,
                        'neighbours', to_jsonb(neighbours)),
                    name = :name, purpose = :purpose,
                    opened_on = case when :over then coalesce(:opened::date, opened_on) else coalesce(opened_on, :opened::date) end,
                    neighbours = :neighbours, import_id = :import, import_version = version + 1, version = version + 1,
                    changed_at = :now
                where id = :id""")
                .param("name", name)
                .param("purpose", purpose)
                .param("over", over)
                .param("opened", row.cells().get("dibuka"), Types.VARCHAR)
                .param("neighbours", Look.neighbours(account.address().handle(), name))
                .param("import", run.id().value())
                .param("now", now())
                .param("id", account.id().value())
                .update());
        news.changed(account);
        return true;
    }

    private static String choose(boolean over, String given, String existing) {
        return given.isEmpty() || (!over && !existing.isEmpty()) ? existing : given;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
