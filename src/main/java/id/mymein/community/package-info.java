/**
 * Residents' information groups (KIM): who they are, by which decree, with which people, and where in their life they stand.
 *
 * <p>It may use {@code notification} because terms and decrees end without anybody looking, and {@code newsroom} because what a
 * group did is counted from the stories that it sent.
 */
@ApplicationModule(
        displayName = "Community",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "notification",
            "newsroom",
            "exchange"
        })
@NullMarked
package id.mymein.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
