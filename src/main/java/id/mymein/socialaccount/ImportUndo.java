package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.UndoResult;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes imports back. */
@Component
class ImportUndo {

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final AccountNews news;
    private final AuditTrail audit;

    ImportUndo(JdbcClient jdbc, AccountRows accounts, AccountNews news, AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.news = news;
        this.audit = audit;
    }

    /** Everything that the import wrote, unless somebody has changed any of it since. */
    UndoResult undo(ImportRun run) {
        List<String> changed = jdbc.sql("""
                        select handle from social_account
                        where import_id = :id and version <> import_version order by handle limit 100""")
                .param("id", run.id().value())
                .query((row, n) -> row.getString("handle"))
                .list();
        if (!changed.isEmpty()) {
            return new UndoResult.Refused(changed);
        }
        List<SocialAccount> restored = restore(run);
        jdbc.sql("delete from social_contact where account_id in (select id from social_account where import_id = :id)")
                .param("id", run.id().value())
                .update();
        jdbc.sql(
                        "delete from social_audience where account_id in (select id from social_account where import_id = :id)")
                .param("id", run.id().value())
                .update();
        int removed = jdbc.sql("delete from social_account where import_id = :id")
                .param("id", run.id().value())
                .update();
        news.changed(
                restored.stream().map(SocialAccount::id).toList(),
                restored.stream().map(account -> account.address().key()).toList(),
                restored.stream()
                        .map(account -> account.owner().region())
                        .distinct()
                        .toList());
        audit.record(
                run.actor().auditName(),
                "socialaccount.undoImport",
                "import:" + run.id(),
                Map.of("removed", removed, "restored", restored.size()));
        return new UndoResult.Undone(restored.size() + removed);
    }

    /** Gives the accounts that were there before what they said then. */
    private List<SocialAccount> restore(ImportRun run) {
        List<SocialAccount> changed = jdbc.sql(
                        AccountRows.SELECT + "where a.import_id = :id and a.import_before is not null")
                .param("today", accounts.today())
                .param("id", run.id().value())
                .query(AccountRows::read)
                .list();
        jdbc.sql("""
                        update social_account set name = import_before ->> 'name', purpose = import_before ->> 'purpose',
                            opened_on = (import_before ->> 'opened')::date,
                            neighbours = array(select jsonb_array_elements_text(import_before -> 'neighbours')::int), version = version + 1, import_id = null,
                            import_version = null, import_before = null
                        where import_id = :id and import_before is not null""").param("id", run.id().value()).update();
        return changed;
    }
}
