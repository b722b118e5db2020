package id.mymein.identity.factor;

import id.mymein.identity.AccountId;
import id.mymein.platform.Hashes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes that each let a person in once without the app. Kept as hashes: 60 random bits need no slow hash. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int CHARACTERS = 12;

    private final JdbcClient database;
    private final Clock clock;

    RecoveryCodes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes new ones instead of all that the person had; they are shown once and never again. */
    List<String> renew(AccountId account) {
        remove(account);
        List<String> codes = Stream.generate(RecoveryCodes::code).limit(CODES).toList();
        codes.forEach(code -> database.sql("insert into recovery_code (account, hash) values (:account, :hash)")
                .param("account", account.value())
                .param("hash", hash(account, code))
                .update());
        return codes;
    }

    void remove(AccountId account) {
        database.sql("delete from recovery_code where account = :account")
                .param("account", account.value())
                .update();
    }

    /** Uses a code up; false where it is none of this person's or was used before. */
    boolean use(AccountId account, String typed) {
        return database.sql("""
                        update recovery_code set used_at = :now
                        where account = :account and hash = :hash and used_at is null
                        """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", account.value())
                        .param("hash", hash(account, typed))
                        .update()
                == 1;
    }

    int left(AccountId account) {
        return database.sql("select count(*) from recovery_code where account = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    private static String code() {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return Base32.grouped(Base32.encode(random).substring(0, CHARACTERS), "-");
    }

    private static String hash(AccountId account, String code) {
        return Hashes.sha256(account + ":" + Base32.plain(code));
    }
}
