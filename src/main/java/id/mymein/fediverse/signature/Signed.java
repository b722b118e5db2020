package id.mymein.fediverse.signature;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as far as signatures are about it.
 *
 * @param target path and query
 * @param headers by their names in small letters
 */
public record Signed(String method, String target, Map<String, String> headers) {

    public Signed {
        headers = Map.copyOf(headers);
    }

    /** Empty where it did not come. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
