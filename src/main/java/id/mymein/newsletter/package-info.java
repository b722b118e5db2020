/**
 * The newsletter: what was published in a day or a week, by e-mail, to readers who asked for it and chose places and kinds of news.
 *
 * <p>{@code Assembly} makes an edition, {@code Preparing} a row for each of its readers, {@code Sending} hands the rows to the mail
 * server. Whoever got a story by letter gets its correction or withdrawal by letter.
 */
@ApplicationModule(
        displayName = "Newsletter",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "newsroom",
            "whatsapp",
            "notification",
            "notification :: optin",
            "notification :: bulk",
            "notification :: mailbox"
        })
@NullMarked
package id.mymein.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
