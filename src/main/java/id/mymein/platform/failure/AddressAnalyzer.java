package id.mymein.platform.failure;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The port is taken, or the address is not this machine's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressAnalyzer extends AbstractFailureAnalyzer<Exception> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, Exception any) {
        PortInUseException taken = findCause(root, PortInUseException.class);
        if (taken != null) {
            return new FailureAnalysis(
                    "Port %d sudah dipakai program lain / is in use by another program.".formatted(taken.getPort()),
                    "Pilih yang lain / choose another: MYMEIN_PORT=8090 bin/start",
                    taken);
        }
        BindException refused = findCause(root, BindException.class);
        return refused == null
                ? null
                : new FailureAnalysis(
                        "MYMEIN_HOST atau MYMEIN_PORT tidak dapat dipakai / cannot be used: " + refused.getMessage()
                                + ".",
                        "Pakai alamat mesin ini / use an address of this machine: 127.0.0.1, atau/or 0.0.0.0.",
                        refused);
    }
}
