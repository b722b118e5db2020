package id.mymein.exchange.printing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The files that a page on paper may show: our own styles and pictures, out of the program itself. Nothing else is asked for. */
final class OwnFiles implements FSUriResolver, FSStreamFactory {

    static final String SCHEME = "own";
    static final String BASE = SCHEME + ":///";

    private static final Pattern OWN = Pattern.compile("(?:own://)?/(css|img)/[A-Za-z0-9][A-Za-z0-9._-]*");

    static boolean allowed(@Nullable String address) {
        return address != null
                && (address.startsWith("data:") || OWN.matcher(address).matches());
    }

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String address) {
        if (address == null || !allowed(address)) {
            return null;
        }
        return address.startsWith("/") ? SCHEME + "://" + address : address;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] content = content(address);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] content(String address) {
        if (!OWN.matcher(address).matches()) {
            return new byte[0];
        }
        var file = new ClassPathResource("static" + address.substring((SCHEME + "://").length()));
        if (!file.exists()) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a file of ours cannot be read: " + address, unreadable);
        }
    }
}
