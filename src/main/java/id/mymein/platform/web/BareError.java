package id.mymein.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what never reaches our pages, because it is not even a request that the server can read: in both languages, since
 * nothing is known of the reader, and without saying what the server is.
 */
@Component
class BareError extends ErrorHandler implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private final MessageSource messages;

    BareError(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.setErrorHandler(this));
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        String words = code >= 500 ? "internal" : "badRequest";
        String page = "<!doctype html><html lang=\"id\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
                + text("platform.error." + words + ".title", Languages.INDONESIAN) + " – MyMeIn</title>"
                + part(words, Languages.INDONESIAN)
                + "<hr><div lang=\"en\">" + part(words, Languages.ENGLISH) + "</div></html>";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)), callback);
    }

    private String part(String words, Locale language) {
        return "<h1>" + text("platform.error." + words + ".title", language) + "</h1><p>"
                + text("platform.error." + words + ".text", language) + "</p><p><a href=\"/\">"
                + text("platform.error.home", language) + "</a></p>";
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, language));
    }
}
