package id.mymein.whatsapp;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where {@code MYMEIN_WHATSAPP_TOKEN} is set, so that elsewhere nothing runs for it. */
class Begun implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment()
                .getProperty("mymein.whatsapp.token", "")
                .isBlank();
    }
}
