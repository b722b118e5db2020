/**
 * What is published, corrected or withdrawn, for those who asked to be told at once: news goes to whoever asked for the place or the
 * kind, changes to whoever was told the news. Who that is and how it gets there is the business of each {@link
 * id.mymein.alert.AlertAudience}: devices, WhatsApp.
 */
@ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {"platform", "region", "newsroom"})
@NullMarked
package id.mymein.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
