package id.mymein.audit;

import id.mymein.platform.Command;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class VerifyAudit implements Command {

    private final Chain chain;

    VerifyAudit(Chain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "[HASH]  recomputes the audit trail's hash chain; with a HASH kept from an earlier run, also that it is still there";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() > 1) {
            out.println(name() + " " + summary());
            return 2;
        }
        String known = arguments.isEmpty() ? "" : arguments.getFirst();
        var finding = chain.verify(known);
        if (finding.firstBroken().isPresent()) {
            out.printf("BROKEN at row %d; the %d rows before it hold.%n", finding.broken(), finding.rows());
            return 1;
        }
        out.printf("%d rows hold. Last hash, keep it elsewhere: %s%n", finding.rows(), finding.last());
        if (!finding.seen()) {
            out.printf("MISSING: no row has the hash %s; rows were taken from the end.%n", known);
            return 1;
        }
        return 0;
    }
}
