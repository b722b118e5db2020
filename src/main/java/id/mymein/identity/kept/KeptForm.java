package id.mymein.identity.kept;

import id.mymein.identity.AccountId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed and tried to send.
 *
 * @param owner who typed it; others who sign in with the same browser do not see it
 * @param path where it was going, on this site
 * @param multipart whether the form carries files
 * @param files the names of files that were chosen; the files themselves must be chosen again
 */
record KeptForm(String id, AccountId owner, String path, boolean multipart, List<Field> fields, List<String> files)
        implements Serializable {

    /** Its field that says, when the form is sent again, which one it is. */
    static final String ID = "_lanjut";

    private static final String NAME = "mymein.kept-form";
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int MOST_FIELDS = 1_000;
    private static final List<String> NOT_KEPT = List.of("_csrf", ID);
    private static final List<String> SECRET = List.of("sandi", "password");

    record Field(String name, String value) implements Serializable {}

    /** The form of this request; empty where it is too large to keep, or holds a password, which is kept nowhere. */
    static Optional<KeptForm> of(HttpServletRequest request, String id, AccountId owner) {
        List<Field> fields = new ArrayList<>();
        long characters = 0;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (isSecret(parameter.getKey())) {
                return Optional.empty();
            }
            if (!NOT_KEPT.contains(parameter.getKey())) {
                Arrays.stream(parameter.getValue())
                        .map(value -> new Field(parameter.getKey(), value))
                        .forEach(fields::add);
            }
        }
        for (Field field : fields) {
            characters += field.name().length() + field.value().length();
        }
        return characters > MOST_CHARACTERS || fields.size() > MOST_FIELDS
                ? Optional.empty()
                : Optional.of(
                        new KeptForm(id, owner, request.getRequestURI(), isMultipart(request), fields, files(request)));
    }

    static @Nullable KeptForm in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof KeptForm kept ? kept : null;
    }

    /** The session's form where it is this person's own. */
    static @Nullable KeptForm in(@Nullable HttpSession session, AccountId owner) {
        KeptForm kept = in(session);
        return kept != null && kept.owner().equals(owner) ? kept : null;
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static void drop(HttpSession session) {
        session.removeAttribute(NAME);
    }

    /** What a person would recognise; the rest is sent along unseen. */
    List<Field> shown() {
        return fields.stream()
                .filter(field -> !field.name().startsWith("_") && !field.value().isBlank())
                .toList();
    }

    private static boolean isSecret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(name::startsWith);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static List<String> files(HttpServletRequest request) {
        if (!isMultipart(request)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .map(Part::getSubmittedFileName)
                    .filter(name -> name != null && !name.isEmpty())
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }
}
