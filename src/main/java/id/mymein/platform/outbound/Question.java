package id.mymein.platform.outbound;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is more than looking at a page. It is not redirected: what it carries is meant for that address alone.
 *
 * @param contentType of the body; empty where there is none
 * @param most how many bytes of an answer are taken, after decoding; 0 for as many as of any page
 */
public record Question(
        String method, URI address, Map<String, String> headers, String contentType, ByteBuffer body, int most) {

    public Question {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    public static Question get(URI address) {
        return bare("GET", address);
    }

    public static Question delete(URI address) {
        return bare("DELETE", address);
    }

    private static Question bare(String method, URI address) {
        return new Question(method, address, Map.of(), "", ByteBuffer.allocate(0), 0);
    }

    public static Question post(URI address, String contentType, byte[] body) {
        return new Question("POST", address, Map.of(), contentType, ByteBuffer.wrap(body), 0);
    }

    public static Question post(URI address, String contentType, String body) {
        return post(address, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Question put(URI address, String contentType, String body) {
        var bytes = ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
        return new Question("PUT", address, Map.of(), contentType, bytes, 0);
    }

    public Question with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Question(method, address, more, contentType, body, most);
    }

    /** The same for an answer that may be larger than a page, or must be smaller. */
    public Question atMost(int bytes) {
        return new Question(method, address, headers, contentType, body, bytes);
    }

    /** Without what it carries and the path, which may be secret. */
    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
