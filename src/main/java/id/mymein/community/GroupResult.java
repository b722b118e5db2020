package id.mymein.community;

import id.mymein.platform.web.FormErrors;
import java.util.List;

/** What became of a wish to change something in the register. */
public sealed interface GroupResult {

    record Done(KimGroupId id) implements GroupResult {}

    /** Something was kept that is no group's. */
    record Kept() implements GroupResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements GroupResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements GroupResult {}

    /**
     * Nothing was changed, whatever one types.
     *
     * @param key of the message that says why
     */
    record Refused(String key, List<Object> arguments) implements GroupResult {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused because(GroupRefusal refusal) {
            return new Refused(refusal.key(), List.of());
        }
    }
}
