package id.mymein.platform.outbound;

import id.mymein.platform.Site;
import id.mymein.platform.outbound.Fetched.Nothing;
import id.mymein.platform.outbound.Fetched.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.ByteBufferRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The only way in which this application asks machines of others for something that people named. What it refuses stands at
 * {@link Fetched.Reason}; the decision behind it in docs/adr/0019-request-guard.md.
 */
@Component
public class RequestGuard implements Outbound, DisposableBean {

    private final OutboundLimits limits;
    private final HttpClient client;

    @Autowired
    RequestGuard(Site site) {
        this(InetAddress::getAllByName, OutboundLimits.usual(), "MyMeIn (+" + site.address() + ")");
    }

    RequestGuard(Names names, OutboundLimits limits, String userAgent) {
        this.limits = limits;
        this.client = client(new CheckedNames(names, limits.reachable()), limits, userAgent);
    }

    private static HttpClient client(CheckedNames names, OutboundLimits limits, String userAgent) {
        var connector = new ClientConnector();
        connector.setSelectors(1);
        var client = new HttpClient(new HttpClientTransportOverHTTP(connector));
        client.setName("outbound");
        client.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        client.setSocketAddressResolver(names);
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, userAgent));
        client.setMaxResponseHeadersSize(limits.headerBytes());
        client.setMaxConnectionsPerDestination(4);
        client.setConnectTimeout(limits.time().toMillis());
        client.setIdleTimeout(limits.time().toMillis());
        client.setDestinationIdleTimeout(limits.time().toMillis());
        return client;
    }

    @Override
    public Fetched fetch(URI address) {
        long end = System.nanoTime() + limits.time().toNanos();
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Optional<Reason> refused = refused(at);
            if (refused.isPresent()) {
                return new Nothing(at, refused.get());
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return new Nothing(at, Reason.TOO_SLOW);
            }
            switch (one(page(at), left)) {
                case OneRequest.Came came -> {
                    String location = came.header(HttpHeader.LOCATION);
                    if (!redirects(came.status()) || location.isEmpty()) {
                        return answer(at, came);
                    }
                    Optional<URI> next = resolve(at, location);
                    if (next.isEmpty()) {
                        return new Nothing(at, Reason.NO_WEB_ADDRESS);
                    }
                    at = next.get();
                }
                case OneRequest.Failed(Reason reason) -> {
                    return new Nothing(at, reason);
                }
            }
        }
        return new Nothing(at, Reason.TOO_MANY_REDIRECTS);
    }

    private static Question page(URI at) {
        return Question.get(at).with("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    }

    private static Fetched.Answer answer(URI at, OneRequest.Came came) {
        return new Fetched.Answer(at, came.status(), came.header(HttpHeader.CONTENT_TYPE), came.headers(), came.body());
    }

    @Override
    public Fetched send(Question question) {
        return send(question, limits.patience());
    }

    @Override
    public Fetched send(Question question, Duration most) {
        URI at = question.address();
        Duration time = most.compareTo(limits.patience()) < 0 ? most : limits.patience();
        return refused(at).<Fetched>map(reason -> new Nothing(at, reason)).orElseGet(() -> switch (one(
                question, time.toNanos())) {
            case OneRequest.Came came -> answer(at, came);
            case OneRequest.Failed(Reason reason) -> new Nothing(at, reason);
        });
    }

    private OneRequest.Outcome one(Question question, long nanos) {
        try {
            start();
            int most = question.most() > 0 ? question.most() : limits.bytes();
            return new OneRequest(most).send(request(question), nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new OneRequest.Failed(Reason.UNREACHABLE);
        }
    }

    private Request request(Question question) {
        Request request = client.newRequest(question.address()).method(question.method());
        question.headers().forEach((name, value) -> request.headers(headers -> headers.put(name, value)));
        if (!question.contentType().isEmpty()) {
            request.body(new ByteBufferRequestContent(
                    question.contentType(), question.body().duplicate()));
        }
        return request;
    }

    /** Not before it is needed: most commands never ask anybody. */
    private synchronized void start() {
        try {
            if (!client.isStarted()) {
                client.start();
                // A refusal is an answer like any other; nobody is given a password here.
                client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
            }
        } catch (Exception broken) {
            throw new IllegalStateException("no requests to others", broken);
        }
    }

    private Optional<Reason> refused(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || address.getHost() == null || address.getRawUserInfo() != null || address.isOpaque()) {
            return Optional.of(Reason.NO_WEB_ADDRESS);
        }
        int port = address.getPort() > 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return limits.ports().contains(port) ? Optional.empty() : Optional.of(Reason.PORT);
    }

    private static boolean redirects(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            URI next = from.resolve(new URI(location.strip().replace(" ", "%20")));
            return Optional.of(new URI(next.toString().replaceFirst("#.*$", "")));
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() throws Exception {
        if (client.isStarted()) {
            client.stop();
        }
        if (client.getExecutor() instanceof java.util.concurrent.ExecutorService service) {
            service.shutdownNow();
            service.awaitTermination(1, TimeUnit.SECONDS);
        }
    }
}
