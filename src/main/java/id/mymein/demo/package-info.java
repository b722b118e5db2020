/**
 * The demo regency: offices, an account for each role stories and registers in every state, loaded at a first start without --production.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "notification",
            "newsroom",
            "newsroom :: calendar",
            "authenticity",
            "community",
            "community :: activity",
            "socialaccount",
            "aspiration",
            "telling",
            "distribution",
            "incoming"
        })
@NullMarked
package id.mymein.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
