package id.mymein.identity.session;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Looks into the session only when somebody asks who signed in, so that public pages never do. */
final class LazyContext implements DeferredSecurityContext {

    private final Supplier<SecurityContext> source;
    private final BooleanSupplier known;
    private @Nullable SecurityContext context;

    LazyContext(Supplier<SecurityContext> source, BooleanSupplier known) {
        this.source = source;
        this.known = known;
    }

    @Override
    public SecurityContext get() {
        if (context == null) {
            context = source.get();
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return !known.getAsBoolean();
    }
}
