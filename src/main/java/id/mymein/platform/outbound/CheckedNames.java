package id.mymein.platform.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Resolves a host and hands its addresses to the connector only where every one of them may be reached. The connector is given
 * these very addresses, so a name that changes between the check and the connection changes nothing.
 */
final class CheckedNames implements SocketAddressResolver {

    private final Names names;
    private final Predicate<InetAddress> reachable;

    CheckedNames(Names names, Predicate<InetAddress> reachable) {
        this.names = names;
        this.reachable = reachable;
    }

    /** The host leads to an address that must not be reached. */
    static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Inside(String host) {
            super(host);
        }
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        Thread.ofVirtual().name("outbound-names").start(() -> {
            try {
                promise.succeeded(checked(host, port));
            } catch (UnknownHostException | RuntimeException unknown) {
                promise.failed(unknown);
            }
        });
    }

    private List<InetSocketAddress> checked(String host, int port) throws UnknownHostException {
        var addresses = new ArrayList<InetSocketAddress>();
        for (InetAddress address : names.resolve(host)) {
            if (!reachable.test(address)) {
                throw new Inside(host);
            }
            addresses.add(new InetSocketAddress(address, port));
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses;
    }
}
