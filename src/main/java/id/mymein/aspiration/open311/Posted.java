package id.mymein.aspiration.open311;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.sending.web.SendForm;
import id.mymein.platform.Hashes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * A report as an app sends it.
 *
 * @param kind {@code attribute[jenis]}; a complaint where none was chosen
 * @param visibility {@code attribute[sifat]}; without a name where none was chosen, as in the form
 * @param point null where none was given; one that is none where it cannot be read
 * @param media an address of a picture elsewhere; it is kept as words and opened by nobody here
 * @param key {@code Idempotency-Key}: the same for each try to send one report
 */
record Posted(
        String service,
        String description,
        AspirationKind kind,
        Visibility visibility,
        @Nullable Point point,
        String address,
        String addressId,
        String name,
        String email,
        String phone,
        String deviceId,
        String media,
        String key,
        List<MultipartFile> photos) {

    static final String KIND = "attribute[jenis]";
    static final String VISIBILITY = "attribute[sifat]";
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_MEDIA = 500;

    Posted {
        photos = List.copyOf(photos);
    }

    static Posted of(HttpServletRequest request) {
        var given = new Given(request);
        String key = request.getHeader("Idempotency-Key");
        return new Posted(
                given.line("service_code"),
                given.text("description"),
                choice(given, KIND, AspirationKind.values(), SendForm::slug, AspirationKind.COMPLAINT),
                choice(given, VISIBILITY, Visibility.values(), SendForm::slug, Visibility.ANONYMOUS),
                point(given.line("lat"), given.line("long")),
                given.line("address_string"),
                given.line("address_id"),
                Stream.of("first_name", "last_name")
                        .map(given::line)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" ")),
                given.line("email"),
                given.line("phone"),
                id("device_id", given.line("device_id")),
                media(given.line("media_url")),
                id("Idempotency-Key", key == null ? "" : key.strip()),
                photos(request));
    }

    private static <E extends Enum<E>> E choice(
            Given given, String field, E[] values, Function<E, String> slug, E usual) {
        String chosen = given.line(field);
        if (chosen.isEmpty()) {
            return usual;
        }
        return Arrays.stream(values)
                .filter(value -> slug.apply(value).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        400,
                        field,
                        "aspiration.open311.wrong.choice",
                        Arrays.stream(values).map(slug).collect(Collectors.joining(", "))));
    }

    private static String id(String field, String typed) {
        if (typed.length() > LONGEST_ID) {
            throw new Refused(400, field, "aspiration.open311.wrong.id", LONGEST_ID);
        }
        return typed;
    }

    private static String media(String typed) {
        boolean fits = typed.isEmpty() || (typed.length() <= LONGEST_MEDIA && typed.matches("(?i)https?://\\S+"));
        if (!fits) {
            throw new Refused(400, "media_url", "aspiration.open311.wrong.media", LONGEST_MEDIA);
        }
        return typed;
    }

    private static @Nullable Point point(String latitude, String longitude) {
        return latitude.isEmpty() && longitude.isEmpty() ? null : new Point(degrees(latitude), degrees(longitude));
    }

    private static double degrees(String typed) {
        try {
            return typed.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(typed);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private static List<MultipartFile> photos(HttpServletRequest request) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return parts != null
                ? parts.getMultiFileMap().entrySet().stream()
                        .filter(part -> part.getKey().equals("media"))
                        .map(Map.Entry::getValue)
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** A hash of what tells this sender from others; never of an address, behind which a village may sit. Empty where nothing does. */
    String device() {
        return Stream.of(deviceId, email, phone)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .map(known -> Hashes.sha256("open311 " + known))
                .orElse("");
    }

    /** The description, and where a picture is said to be. */
    String body() {
        return media.isEmpty() ? description : description + "\n\n" + media;
    }
}
