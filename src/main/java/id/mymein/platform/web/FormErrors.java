package id.mymein.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, field by field, as message keys that say how to mend it. */
public final class FormErrors {

    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

    /** @param arguments fill the message in, for example the allowed length */
    public record Problem(String key, List<Object> arguments) {}

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String key, Object... arguments) {
        problems.computeIfAbsent(field, f -> new ArrayList<>()).add(new Problem(key, List.of(arguments)));
        return this;
    }

    /** All that was found elsewhere, too. */
    public FormErrors addAll(FormErrors others) {
        others.problems.forEach((field, found) -> found.forEach(
                problem -> add(field, problem.key(), problem.arguments().toArray())));
        return this;
    }

    public boolean any() {
        return !problems.isEmpty();
    }

    public boolean has(String field) {
        return problems.containsKey(field);
    }

    public List<Problem> of(String field) {
        return problems.getOrDefault(field, List.of());
    }

    /** Every field that has a problem, in the order in which they were found. */
    public Map<String, List<Problem>> all() {
        return problems;
    }
}
