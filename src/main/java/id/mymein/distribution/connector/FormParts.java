package id.mymein.distribution.connector;

import id.mymein.distribution.Post.Picture;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A form as programs send it. */
final class FormParts {

    static final String PAIRS = "application/x-www-form-urlencoded";

    private final String boundary = "mymein-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static String pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    FormParts field(String name, String value) {
        write("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                .formatted(boundary, name));
        write(value + "\r\n");
        return this;
    }

    FormParts picture(String name, Picture picture) {
        write("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"foto.jpg\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, picture.type()));
        body.writeBytes(picture.bytes());
        write("\r\n");
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        write("--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
