/**
 * The second key: the police's desk, evidence, and the verdict on whether a story is authentic.
 *
 * <p>It may use {@code notification} because the police open MyMeIn twice a week: they learn by a notice and by e-mail that a
 * story waits for them or that an urgent one's clock ran out.
 */
@ApplicationModule(
        displayName = "Authenticity",
        allowedDependencies = {"platform", "audit", "region", "identity", "media", "notification", "newsroom"})
@NullMarked
package id.mymein.authenticity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
