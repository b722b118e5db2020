package id.mymein.identity.passkey;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.platform.CleanText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys that people registered. */
@Component
public class Passkeys implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 100;

    private final JdbcClient database;
    private final AuditTrail trail;

    Passkeys(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** A passkey as its owner sees it. */
    public record Row(String id, String label, Instant created, Instant lastUsed) {}

    public List<Row> of(AccountId account) {
        return database.sql("""
                        select id, label, created_at, last_used from passkey
                        where account = :account order by created_at
                        """)
                .param("account", account.value())
                .query((row, n) -> new Row(
                        row.getString("id"), row.getString("label"), at(row, "created_at"), at(row, "last_used")))
                .list();
    }

    /** Removes one of the actor's own; false where there is none of that id. */
    @Transactional
    public boolean remove(Actor actor, String id) {
        int rows = database.sql("delete from passkey where id = :id and account = :account")
                .param("id", id)
                .param("account", actor.account().value())
                .update();
        if (rows == 1) {
            trail.record(actor.auditName(), "identity.remove-passkey", "account:" + actor.account(), Map.of());
        }
        return rows == 1;
    }

    /** Removes all of a person's; the caller records why. How many there were. */
    public int removeAll(AccountId account) {
        return database.sql("delete from passkey where account = :account")
                .param("account", account.value())
                .update();
    }

    /** Called after each use as well, with the counter that the authenticator then had. */
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        int rows = database.sql("""
                        update passkey
                        set signature_count = :count, user_verified = :verified, backup_state = :backup, last_used = :used
                        where id = :id
                        """)
                .param("count", record.getSignatureCount())
                .param("verified", record.isUvInitialized())
                .param("backup", record.isBackupState())
                .param("used", record.getLastUsed().atOffset(ZoneOffset.UTC))
                .param("id", record.getCredentialId().toBase64UrlString())
                .update();
        if (rows == 0) {
            add(record);
        }
    }

    private void add(CredentialRecord record) {
        AccountId account = UserHandle.account(record.getUserEntityUserId());
        if (account == null) {
            throw new IllegalArgumentException("a passkey of nobody");
        }
        database.sql("""
                        insert into passkey (id, account, label, public_key, signature_count, user_verified, backup_eligible,
                            backup_state, transports, attestation, attestation_client_data, created_at, last_used)
                        values (:id, :account, :label, :key, :count, :verified, :eligible,
                            :backup, :transports, :attestation, :client, :created, :used)
                        """)
                .param("id", record.getCredentialId().toBase64UrlString())
                .param("account", account.value())
                .param("label", label(record.getLabel()))
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("verified", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("backup", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("attestation", bytes(record.getAttestationObject()), java.sql.Types.BINARY)
                .param("client", bytes(record.getAttestationClientDataJSON()), java.sql.Types.BINARY)
                .param("created", record.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", record.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
        trail.record("account:" + account, "identity.add-passkey", "account:" + account, Map.of());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.sql("select * from passkey where id = :id")
                .param("id", id.toBase64UrlString())
                .query(PasskeyRow::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        AccountId account = UserHandle.account(handle);
        return account == null
                ? List.of()
                : database.sql("select * from passkey where account = :account")
                        .param("account", account.value())
                        .query(PasskeyRow::record)
                        .list();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("removed by its owner only");
    }

    private static String label(@Nullable String typed) {
        String label = typed == null ? "" : CleanText.of(typed).strip();
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
