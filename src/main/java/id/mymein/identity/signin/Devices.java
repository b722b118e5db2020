package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import id.mymein.platform.Hashes;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells browsers apart by a random cookie, so that one who guesses is not taken for everybody behind the same address. */
@Component
public class Devices {

    private static final String COOKIE = "perangkat";
    private static final int BYTES = 24;
    /** As long as browsers keep any cookie. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient database;
    private final Clock clock;

    Devices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The hash of this browser's cookie; empty for one that has none. */
    public Optional<String> device(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().length() < BYTES
                ? Optional.empty()
                : Optional.of(Hashes.sha256(cookie.getValue()));
    }

    /** Gives a browser its cookie where it has none. */
    public void mark(HttpServletRequest request, HttpServletResponse response) {
        if (device(request).isPresent()) {
            return;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var cookie = ResponseCookie.from(COOKIE, Base64.getUrlEncoder().encodeToString(random))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    boolean isKnown(AccountId account, String device) {
        return database.sql("select exists (select from known_device where account = :account and device = :device)")
                .param("account", account.value())
                .param("device", device)
                .query(Boolean.class)
                .single();
    }

    /** Who signed in with this browser last; empty for one in which nobody ever did. */
    public Optional<AccountId> lastSignedIn(String device) {
        return database.sql("select account from known_device where device = :device order by last_used desc limit 1")
                .param("device", device)
                .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    void remember(AccountId account, String device) {
        database.sql("""
                        insert into known_device (account, device, last_used) values (:account, :device, :now)
                        on conflict (account, device) do update set last_used = excluded.last_used
                        """)
                .param("account", account.value())
                .param("device", device)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets go of browsers whose cookie has run out. */
    int forgetOld() {
        return database.sql("delete from known_device where last_used < :old")
                .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** After this every browser of the person counts as a stranger's. */
    public void forget(AccountId account) {
        database.sql("delete from known_device where account = :account")
                .param("account", account.value())
                .update();
    }
}
