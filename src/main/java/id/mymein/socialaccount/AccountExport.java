package id.mymein.socialaccount;

import id.mymein.exchange.ExportTable;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything of the register that one may see, as a table; the people in charge are not in it. */
@Component
class AccountExport implements ExportTable {

    private static final int FETCH = 1000;

    private final JdbcClient jdbc;
    private final AccountRows accounts;

    AccountExport(JdbcClient jdbc, AccountRows accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "akun-resmi";
    }

    @Override
    public String title() {
        return "socialaccount.menu";
    }

    @Override
    public boolean openTo(Actor actor) {
        return AccountDesk.open(actor);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("platform", "socialaccount.field.platform"),
                new Column("alamat", "socialaccount.field.alamat"),
                new Column("nama_akun", "socialaccount.export.handle"),
                new Column("nama", "socialaccount.field.nama"),
                new Column("kantor", "socialaccount.field.kantor"),
                new Column("wilayah", "socialaccount.export.region"),
                new Column("tujuan", "socialaccount.field.tujuan"),
                new Column("status", "socialaccount.list.state"),
                new Column("tanda", "socialaccount.list.badge"),
                new Column("resmi_sejak", "socialaccount.since"),
                new Column("kiriman_terakhir", "socialaccount.lastPost"),
                new Column("tinjauan", "socialaccount.reviewDue"));
    }

    @Override
    public void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row) {
        String region = filter.getOrDefault("wilayah", "");
        jdbc.sql(AccountRows.SELECT + """
                where (a.office_id = any (:offices) or region_within(a.region, :regions))
                  and (:platform = '' or a.platform = :platform) and (:state = '' or a.state = :state)
                  and (:badge = '' or social_badge(a.state, a.key, a.proven_key, a.review_due, :today) = :badge)
                  and (:region = '' or a.region = :region or starts_with(a.region, :region || '.'))
                order by a.region, a.platform, a.key""")
                .param("today", accounts.today())
                .param("offices", actor.officesFor(Action.KEEP_OWN_REGISTERS))
                .param("regions", AccountDesk.regions(actor))
                .param("platform", filter.getOrDefault("platform", ""))
                .param("state", filter.getOrDefault("status", "").toUpperCase(Locale.ROOT))
                .param("badge", filter.getOrDefault("tanda", "").toUpperCase(Locale.ROOT))
                .param("region", RegionCode.isCode(region) ? region : "")
                .withFetchSize(FETCH)
                .query(found -> {
                    row.accept(cells(AccountRows.read(found, 0)));
                });
    }

    private static List<? extends @Nullable Object> cells(SocialAccount account) {
        SocialAccount.Standing standing = account.standing();
        return Arrays.asList(
                account.address().platform(),
                account.address().url(),
                account.address().handle(),
                account.text().name(),
                account.owner().name(),
                account.owner().region().value(),
                account.text().purpose(),
                standing.state().slug(),
                standing.badge().name().toLowerCase(Locale.ROOT),
                standing.since(),
                standing.lastPostOn(),
                standing.reviewDue());
    }
}
