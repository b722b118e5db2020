/**
 * What residents wish, complain of and ask: heard, routed to the office that must act, answered in time, and told.
 *
 * <p>{@code AspirationLife} is the whole life of one as a table; {@link id.mymein.aspiration.Intake} takes them in,
 * {@link id.mymein.aspiration.SenderDesk} is the sender's door, {@link id.mymein.aspiration.AspirationDesk} that of those who
 * work on them. Only {@link id.mymein.aspiration.Senders} knows who sent one.
 */
@ApplicationModule(
        displayName = "Aspirations",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "notification",
            "notification :: optin",
            "notification :: mailbox",
            "exchange"
        })
@NullMarked
package id.mymein.aspiration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
