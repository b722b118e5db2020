/**
 * What villages write on their own sites comes in: feeds are read on a schedule, their items shown to editors as possible stories,
 * and a village is told when its feed falls silent or breaks. Why feeds are read as they are: ADR 0029.
 *
 * <p>{@link id.mymein.incoming.Feeds} keeps the register, {@link id.mymein.incoming.IncomingNews} is what editors choose from.
 */
@ApplicationModule(
        displayName = "Incoming",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "newsroom",
            "notification",
            "socialaccount",
            "exchange"
        })
@NullMarked
package id.mymein.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
