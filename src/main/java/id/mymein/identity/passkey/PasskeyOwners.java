package id.mymein.identity.passkey;

import id.mymein.identity.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as WebAuthn sees them; they need no table of their own. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient database;

    PasskeyOwners(JdbcClient database) {
        this.database = database;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        AccountId account = UserHandle.account(handle);
        return account == null ? null : find(account);
    }

    /** @param username the session's principal name, which is the account's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        try {
            return find(new AccountId(UUID.fromString(username)));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    private @Nullable PublicKeyCredentialUserEntity find(AccountId account) {
        return database.sql("select login, name from account where id = :id")
                .param("id", account.value())
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(UserHandle.of(account))
                        .name(row.getString("login"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made by invitation");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are deactivated, not deleted");
    }
}
