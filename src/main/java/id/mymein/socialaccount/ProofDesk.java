package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.media.FileResult;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proofs of control: a code in the profile, a link back, a letter. The registrar looks; what was seen stays on record. */
@Component
public class ProofDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without signs that resemble others. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int CODE = 8;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final AccountRegister register;
    private final ProofPages pages;
    private final ProofShelf shelf;
    private final MediaLibrary media;
    private final SocialRules rules;
    private final Steps steps;
    private final Clock clock;

    ProofDesk(
            JdbcClient jdbc,
            AccountRows rows,
            AccountChanges changes,
            AccountRegister register,
            ProofPages pages,
            ProofShelf shelf,
            MediaLibrary media,
            SocialRules rules,
            Steps steps,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.register = register;
        this.pages = pages;
        this.shelf = shelf;
        this.media = media;
        this.rules = rules;
        this.steps = steps;
        this.clock = clock;
    }

    /** Gives the owner a code to put into the profile's text; it takes the place of an earlier one. */
    @Transactional
    public AccountResult code(Actor actor, SocialAccountId id, int version) {
        SocialAccount account = register.kept(actor, id);
        if (account.version() != version) {
            return new AccountResult.Stale();
        }
        if (account.state().ended()) {
            return AccountResult.Refused.because(AccountRefusal.NOT_IN_THIS_STATE);
        }
        var code = new StringBuilder("mymein-");
        RANDOM.ints(CODE, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        changes.code(id, code.toString());
        steps.audit(actor, id, "code", Map.of());
        return new AccountResult.Done(id);
    }

    /** Looks for the code on the profile's page; takes some seconds. */
    public AccountResult lookForCode(Actor actor, SocialAccountId id) {
        SocialAccount account = checked(actor, id);
        if (account.code().isEmpty() || old(id)) {
            return new AccountResult.Refused("socialaccount.proof.noCode", List.of());
        }
        return kept(actor, account, ProofKind.CODE, pages.code(account.address(), account.code()));
    }

    private boolean old(SocialAccountId id) {
        return jdbc.sql("select code_made_at < :oldest from social_account where id = :id")
                .param(
                        "oldest",
                        clock.instant().minus(Duration.ofDays(rules.codeDays())).atOffset(java.time.ZoneOffset.UTC))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Looks for a link with {@code rel="me"} to the account's page here; takes some seconds. */
    public AccountResult lookForLink(Actor actor, SocialAccountId id) {
        SocialAccount account = checked(actor, id);
        return kept(actor, account, ProofKind.LINK, pages.link(account.address(), id));
    }

    private AccountResult kept(Actor actor, SocialAccount account, ProofKind kind, ProofPages.Seen seen) {
        shelf.keep(actor, account, kind, seen);
        return seen.held()
                ? new AccountResult.Done(account.id())
                : new AccountResult.Refused(seen.reason(), List.of(String.valueOf(seen.status())));
    }

    /**
     * Takes a letter of the owner as proof.
     *
     * @param content wrong at field {@code surat}
     */
    public AccountResult letter(Actor actor, SocialAccountId id, String fileName, InputStreamSource content) {
        SocialAccount account = checked(actor, id);
        return switch (media.addFile(actor, account.owner().office(), fileName, content, UUID.randomUUID())) {
            case FileResult.Accepted(StoredFile file) -> {
                shelf.keepLetter(actor, account, file.id());
                yield new AccountResult.Done(id);
            }
            case FileResult.Refused(var reason, var arguments) ->
                new AccountResult.Wrong(FormErrors.none().add("surat", reason, arguments.toArray()));
        };
    }

    private SocialAccount checked(Actor actor, SocialAccountId id) {
        return rows.find(id)
                .filter(account -> actor.may(
                        Action.KEEP_REGISTERS,
                        account.owner().office(),
                        account.owner().region()))
                .filter(account -> !account.state().ended())
                .orElseThrow(NotFound::new);
    }

    /** Every time that somebody looked, newest first. */
    @Transactional(readOnly = true)
    public List<Proof> proofs(Actor actor, SocialAccountId id) {
        return rows.find(id).filter(account -> AccountDesk.sees(actor, account)).isPresent()
                ? jdbc.sql(
                                "select * from social_proof where account_id = :id order by checked_at desc, id desc limit 20")
                        .param("id", id.value())
                        .query(ProofDesk::read)
                        .list()
                : List.of();
    }

    /** The letter behind a proof, for those who may see the account. */
    @Transactional(readOnly = true)
    public StoredFile letter(Actor actor, SocialAccountId id, UUID file) {
        return proofs(actor, id).stream()
                .map(Proof::file)
                .filter(known -> known != null && known.value().equals(file))
                .findFirst()
                .flatMap(media::file)
                .orElseThrow(NotFound::new);
    }

    static Proof read(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return new Proof(
                ProofKind.valueOf(row.getString("kind")),
                new AccountKey(row.getString("key")),
                row.getBoolean("held"),
                row.getString("url"),
                row.getString("found"),
                file == null ? null : new MediaId(file),
                new AccountId(row.getObject("checked_by", UUID.class)),
                AccountRows.instant(row, "checked_at"));
    }
}
