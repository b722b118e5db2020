package id.mymein.identity.password;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused. Length counts and being unusual counts; signs and capitals are nobody's duty (NIST SP
 * 800-63B-4, section 3.1.1.2).
 */
@Component
public class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private final CommonPasswords common;

    PasswordRule(CommonPasswords common) {
        this.common = common;
    }

    /** Why a password is refused. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        LIKE_LOGIN;

        /** The message that says how to mend it; it takes the shortest length. */
        public String key() {
            return "identity.password." + name();
        }
    }

    /** What is wrong with this password for this login; empty for nothing. */
    public Optional<Weakness> weakness(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (isLike(password, login)) {
            return Optional.of(Weakness.LIKE_LOGIN);
        }
        return common.isCommon(password) ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    private static boolean isLike(String password, String login) {
        String name = letters(login.contains("@") ? login.substring(0, login.indexOf('@')) : login);
        return name.length() >= 4 && letters(password).equals(name);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
