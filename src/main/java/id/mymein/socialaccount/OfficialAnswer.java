package id.mymein.socialaccount;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer to "is this account official?". */
public sealed interface OfficialAnswer {

    /**
     * It is.
     *
     * @param account wears the badge; it says whose it is and since when
     * @param others official ones of the same handle, where nobody said on which platform
     */
    record Yes(PublicAccount account, List<PublicAccount> others) implements OfficialAnswer {
        public Yes {
            others = List.copyOf(others);
        }
    }

    /**
     * It was, or it is not to be relied on at present.
     *
     * @param asked what was asked for, as people call it
     * @param account as it is now
     * @param until null where nobody can say
     * @param successor wears the badge in its place; null for none
     */
    record Formerly(
            String asked,
            Why why,
            PublicAccount account,
            @Nullable Instant until,
            @Nullable PublicAccount successor) implements OfficialAnswer {}

    /**
     * It is not.
     *
     * @param asked what was asked for, as people call it
     * @param platform key of its platform; empty where nobody said it
     * @param nearest the official one that it resembles most; null for none
     * @param looksAlike true where it resembles that one so much that people take the one for the other
     * @param warned true where it was reported and found to imitate
     */
    record No(String asked, String platform, @Nullable PublicAccount nearest, boolean looksAlike, boolean warned)
            implements OfficialAnswer {}

    /** @param part what in the text is meant; may be empty */
    record NotUnderstood(AddressReading.Reason reason, String part) implements OfficialAnswer {}

    /** Why it is no longer, or not now. */
    enum Why {
        RENAMED,
        MOVED,
        CLOSED,
        COMPROMISED,
        DORMANT,
        /** Nobody confirmed it although a review was due. */
        OVERDUE,
        UNPROVEN;

        /** Message key. */
        public String key() {
            return "socialaccount.formerly." + name().toLowerCase(Locale.ROOT);
        }
    }
}
