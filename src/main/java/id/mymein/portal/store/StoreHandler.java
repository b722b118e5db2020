package id.mymein.portal.store;

import id.mymein.platform.web.SafetyHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers from the store before anything else has looked at a request. Such an answer never waits, so it is given on the very
 * thread that read the request; all else goes on to Spring on a thread that may wait.
 */
@Component
class StoreHandler extends Handler.Wrapper implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final HttpField TRANSPORT =
            new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY, SafetyHeaders.TRANSPORT);

    private final PageStore store;

    StoreHandler(PageStore store) {
        this.store = store;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            server.addEventListener(new LifeCycle.Listener() {
                @Override
                public void lifeCycleStarting(LifeCycle starting) {
                    standInFrontOf(server);
                }
            });
            configure(server);
        });
    }

    /** In front also of what others put there last, such as the count of requests under way. */
    private void standInFrontOf(Server server) {
        if (!equals(server.getHandler())) {
            setHandler(server.getHandler());
            server.setHandler(this);
        }
    }

    /** Without Jetty's memory of header fields: it is 30 kB for each connection, and in a rush there are thousands. */
    private static void configure(Server server) {
        for (var connector : server.getConnectors()) {
            for (ConnectionFactory factory : connector.getConnectionFactories()) {
                if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    http.getHttpConfiguration().setSendDateHeader(true);
                    http.getHttpConfiguration().setHeaderCacheSize(0);
                }
            }
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Question question = Question.of(request);
        StoredPage page = question == null ? null : store.ready(question.target());
        if (page == null || question == null) {
            pass(request, response, callback);
        } else {
            answer(page, question, request, response, callback);
        }
        return true;
    }

    private static void answer(
            StoredPage page, Question question, Request request, Response response, Callback callback) {
        Reply reply = page.reply(question.acceptEncoding(), question.ifNoneMatch());
        response.setStatus(reply.status());
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : reply.sent()) {
            headers.add(field);
        }
        if (request.isSecure()) {
            headers.add(TRANSPORT);
        }
        ByteBuffer body = question.body() ? ByteBuffer.wrap(reply.bytes()) : BufferUtil.EMPTY_BUFFER;
        response.write(true, body, callback);
    }

    private void pass(Request request, Response response, Callback callback) {
        waiting().execute(() -> {
            try {
                if (!super.handle(request, response, callback)) {
                    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (Exception | LinkageError | StackOverflowError e) {
                callback.failed(e);
            }
        });
    }

    /** Threads that may wait: virtual ones where the server has them. */
    private Executor waiting() {
        Executor pool = getServer().getThreadPool();
        Executor virtual = VirtualThreads.getVirtualThreadsExecutor(pool);
        return virtual == null ? pool : virtual;
    }
}
