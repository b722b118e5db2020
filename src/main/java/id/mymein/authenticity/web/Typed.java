package id.mymein.authenticity.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What an officer has typed anywhere on a story's page. All of it is one form, so that adding evidence does not throw away a
 * reason that is half written; what a button has used is taken out, the rest comes back.
 */
record Typed(Map<String, String> fields) implements Serializable {

    static final List<String> FILE = List.of("judul_berkas");
    static final List<String> LINK = List.of("judul_tautan", "alamat");
    static final List<String> NOTE = List.of("judul_catatan", "catatan");
    static final String MESSAGE = "message";
    static final String REASON = "alasan";
    static final String SEEN = "sidik";
    static final String VERDICT = "putusan";

    private static final List<String> KEPT =
            List.of("judul_berkas", "judul_tautan", "alamat", "judul_catatan", "catatan", MESSAGE, REASON);

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    static Typed of(MultiValueMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        for (String name : KEPT) {
            String value = form.getFirst(name);
            if (value != null && !value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return new Typed(fields);
    }

    /** Empty where nothing was typed. */
    String of(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean any(List<String> names) {
        return names.stream().anyMatch(name -> !of(name).isBlank());
    }

    Typed without(List<String> used) {
        Map<String, String> left = new HashMap<>(fields);
        left.keySet().removeAll(used);
        return new Typed(left);
    }
}
