package id.mymein.platform.outbound;

import id.mymein.platform.outbound.Fetched.Reason;
import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpHeader;

/** One request and its answer, which is broken off where it grows too large. */
final class OneRequest implements Response.Listener {

    private final int most;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile boolean tooLarge;

    OneRequest(int most) {
        this.most = most;
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** @param headers by their names in small letters */
    record Came(int status, Map<String, String> headers, ByteBuffer body) implements Outcome {

        String header(HttpHeader name) {
            return headers.getOrDefault(name.lowerCaseName(), "");
        }
    }

    record Failed(Reason reason) implements Outcome {}

    Outcome send(Request request, long nanos) throws InterruptedException {
        request.timeout(nanos, TimeUnit.NANOSECONDS)
                .idleTimeout(nanos, TimeUnit.NANOSECONDS)
                .headers(headers -> headers.put(HttpHeader.CONNECTION, "close"))
                .send(this);
        try {
            return outcome.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            CompletableFuture<Boolean> _ = request.abort(late);
            return new Failed(Reason.TOO_SLOW);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
        if (body.size() + content.remaining() > most) {
            tooLarge = true;
            CompletableFuture<Boolean> _ = response.abort(new IllegalStateException("too much"));
            return;
        }
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        body.write(bytes, 0, bytes.length);
    }

    @Override
    public void onComplete(Result result) {
        Response response = result.getResponse();
        Throwable failure = result.getFailure();
        if (failure != null) {
            outcome.complete(new Failed(tooLarge ? Reason.TOO_LARGE : reason(failure)));
            return;
        }
        Map<String, String> headers = new HashMap<>();
        response.getHeaders()
                .forEach(field -> headers.putIfAbsent(
                        field.getLowerCaseName(), field.getValue() == null ? "" : field.getValue()));
        outcome.complete(new Came(response.getStatus(), headers, ByteBuffer.wrap(body.toByteArray())));
    }

    private static Reason reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CheckedNames.Inside) {
                return Reason.INSIDE;
            }
            if (cause instanceof UnknownHostException) {
                return Reason.UNKNOWN_HOST;
            }
            if (cause instanceof ConnectException
                    || String.valueOf(cause.getMessage()).contains("Connect Timeout")) {
                return Reason.NOT_CONNECTED;
            }
            if (cause instanceof TimeoutException || cause instanceof java.net.SocketTimeoutException) {
                return Reason.TOO_SLOW;
            }
            if (cause instanceof SSLException) {
                return Reason.CERTIFICATE;
            }
            if (String.valueOf(cause.getMessage()).matches("(?s).*(?:Too Large|\\b431\\b).*")) {
                return Reason.TOO_LARGE;
            }
        }
        return Reason.UNREACHABLE;
    }
}
