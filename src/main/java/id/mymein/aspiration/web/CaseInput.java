package id.mymein.aspiration.web;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form brought, or what stands in it to begin with. Nonsense is nothing. */
record CaseInput(MultiValueMap<String, String> fields) {

    private static final int MOST = 200;

    static CaseInput empty() {
        return new CaseInput(new LinkedMultiValueMap<>());
    }

    CaseInput with(String name, String... values) {
        var more = new LinkedMultiValueMap<>(fields);
        more.put(name, List.of(values));
        return new CaseInput(more);
    }

    String text(String name) {
        return Typed.text(fields.getFirst(name));
    }

    String line(String name) {
        return Typed.line(fields.getFirst(name));
    }

    boolean ticked(String name) {
        return !line(name).isEmpty();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .limit(MOST)
                .map(Typed::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    List<MediaId> photos(String name) {
        return ids(name).stream().map(MediaId::new).toList();
    }

    List<OfficeId> offices(String name) {
        return ids(name).stream().map(OfficeId::new).toList();
    }

    Optional<OfficeId> office(String name) {
        return offices(name).stream().findFirst();
    }

    List<UUID> ids(String name) {
        return all(name).stream().flatMap(value -> id(value).stream()).toList();
    }

    int version() {
        return number("versi").map(Long::intValue).orElse(-1);
    }

    Optional<Long> number(String name) {
        String digits = line(name).replaceAll("^#\\s*", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    static Optional<UUID> id(String value) {
        return value.matches(Answers.ID) ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
