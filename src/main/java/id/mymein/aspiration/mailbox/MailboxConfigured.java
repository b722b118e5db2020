package id.mymein.aspiration.mailbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where {@code MYMEIN_IMAP_HOST} names a server. */
class MailboxConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment()
                .getProperty("mymein.aspiration.mailbox.host", "")
                .isBlank();
    }
}
