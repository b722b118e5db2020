package id.mymein.socialaccount;

import id.mymein.socialaccount.likeness.Likeness;
import java.util.Locale;

/** An account of the register that resembles something. */
public record Resemblance(SocialAccount account, Degree degree) {

    /** How much. */
    public enum Degree {
        /** One or two letters apart. */
        SLIP,
        /** The same with words added or taken away. */
        ADDED,
        /** The same at a glance. */
        SAME;

        static Degree of(Likeness likeness) {
            return switch (likeness) {
                case NONE, SLIP -> SLIP;
                case ADDED -> ADDED;
                case SAME -> SAME;
            };
        }

        /** Message key. */
        public String key() {
            return "socialaccount.likeness." + name().toLowerCase(Locale.ROOT);
        }
    }
}
