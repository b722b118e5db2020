/**
 * What the public sees: pages and feeds of what is published, and nothing else.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "platform",
            "audit",
            "region",
            "identity",
            "media",
            "media :: image",
            "newsroom",
            "authenticity",
            "search",
            "community",
            "socialaccount",
            "aspiration",
            "telling",
            "distribution",
            "fediverse",
            "whatsapp",
            "exchange :: sheet"
        })
@NullMarked
package id.mymein.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
