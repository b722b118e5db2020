package id.mymein.demo;

import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration of the demo.
 *
 * @param name of its sender; empty for none given
 * @param office key of the {@link DemoOffice} that must act
 * @param days before the demo was begun on which it came in
 * @param until how far it comes
 * @param answer what the office says; empty where it does not come that far
 * @param into key of the one into which it is merged; null for none
 * @param rating by its sender, from 1 to 4; 0 for none
 * @param told true where it becomes news
 */
record DemoAspiration(
        String key,
        AspirationKind kind,
        String category,
        String region,
        Visibility visibility,
        String name,
        String office,
        int days,
        Until until,
        String title,
        String body,
        String answer,
        @Nullable String into,
        int rating,
        boolean told) {

    /** How far an aspiration of the demo comes. */
    enum Until {
        RECEIVED,
        REFUSED,
        DISPOSED,
        TAKEN,
        ASKED,
        ANSWERED,
        MERGED,
        REOPENED
    }
}
