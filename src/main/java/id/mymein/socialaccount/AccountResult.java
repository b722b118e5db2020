package id.mymein.socialaccount;

import id.mymein.platform.web.FormErrors;
import java.util.List;

/** What became of a step with an account. */
public sealed interface AccountResult {

    record Done(SocialAccountId id) implements AccountResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements AccountResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements AccountResult {}

    /**
     * Nothing was changed, whatever one types.
     *
     * @param key of the message that says why
     */
    record Refused(String key, List<Object> arguments) implements AccountResult {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused because(AccountRefusal reason) {
            return new Refused(reason.key(), List.of());
        }
    }
}
