package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheck;
import id.mymein.authenticity.ClaimState;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim check before those who decide on it.
 *
 * @param office the police who wrote it
 * @param writers their names
 * @param place null where the code names no region
 * @param explanation as the public would see it
 * @param may what the person who looks may do
 */
record ClaimItemPage(
        ClaimCheck check,
        String office,
        List<String> writers,
        @Nullable Region place,
        String explanation,
        May may,
        Answer answer) {

    /** @param own true where this person wrote on it and so holds the other key */
    record May(boolean write, boolean publish, boolean withdraw, boolean own) {}

    /**
     * What the click before brought.
     *
     * @param step which form was sent; empty for none
     * @param told message key of what was done; null where nothing was
     * @param problem message key of why it was not; null where nothing stood in the way
     */
    record Answer(
            String step,
            String reason,
            FormErrors errors,
            @Nullable String told,
            @Nullable String problem) {

        static Answer telling(@Nullable String told) {
            return new Answer("", "", FormErrors.none(), told, null);
        }
    }

    String path() {
        return ClaimMenu.PATH + "/" + check.id();
    }

    boolean waiting() {
        return check.state() == ClaimState.WAITING;
    }

    boolean mayWrite() {
        return may.write() && check.writable();
    }

    boolean mayDecide() {
        return may.publish() && waiting();
    }

    boolean mayWithdraw() {
        return may.withdraw() && check.live();
    }

    boolean sent(String step) {
        return answer.step().equals(step);
    }

    /** What is wrong with that form; nothing with the others. */
    FormErrors errors(String step) {
        return sent(step) ? answer.errors() : FormErrors.none();
    }

    /** What was typed as its reason. */
    String reason(String step) {
        return sent(step) ? answer.reason() : "";
    }
}
