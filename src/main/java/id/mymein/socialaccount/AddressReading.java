package id.mymein.socialaccount;

import java.util.Locale;

/** What a text that somebody typed or pasted was understood as. */
public sealed interface AddressReading {

    record Account(AccountAddress address) implements AddressReading {}

    /**
     * A name without its platform: {@code @desa.mayanau}.
     *
     * @param handle without the {@code @}
     */
    record Name(String handle) implements AddressReading {}

    /**
     * No account.
     *
     * @param part what in the text is meant; may be empty
     */
    record Refused(Reason reason, String part) implements AddressReading {}

    /** Why a text is not an account's address; the message says how to mend it. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        /** Words, and no address among them. */
        NO_ADDRESS,
        EMAIL,
        /** It begins with something other than {@code https://}. */
        SCHEME,
        /** A name before the host makes {@code facebook.com@evil.id} look like Facebook. */
        NAME_BEFORE_HOST,
        /** The host only looks like a platform's: {@code facebook.com.evil.id}. */
        POSES,
        HOST,
        PORT,
        /** It hides where it leads. */
        SHORTENED,
        /** A post, a group, a search: of the platform, and nobody's profile. */
        NOT_A_PROFILE,
        /** Signs that no handle of that platform has. */
        HANDLE,
        SEVERAL,
        /** The address is of another platform than the one that was chosen. */
        OTHER_PLATFORM;

        /** Message key. */
        public String key() {
            return "socialaccount.address." + name().toLowerCase(Locale.ROOT);
        }
    }
}
