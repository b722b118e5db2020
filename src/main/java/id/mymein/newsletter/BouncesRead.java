package id.mymein.newsletter;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where {@code MYMEIN_BOUNCE_IMAP_HOST} names a server. */
class BouncesRead implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment()
                .getProperty("mymein.newsletter.bounce.host", "")
                .isBlank();
    }
}
