package id.mymein.socialaccount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address of a profile looks like: {@code /@{handle}}, {@code /pages/{name}/{id}}, {@code /profile.php?id={id}},
 * {@code youtu.be/@{handle}}. {@code {old}} is a name in a list of its own, such as YouTube's {@code /c/…}; what follows behind the
 * shape in a path (a tab, a post) does not count.
 */
public final class AddressShape {

    private static final Pattern VARIABLE = Pattern.compile("\\{(handle|id|old|name)}");

    private final String text;
    private final String host;
    private final String parameter;
    private final String variable;
    private final boolean open;
    private final Pattern path;

    private AddressShape(String text, String host, String path, String query, Pattern id) {
        this.text = text;
        this.host = host;
        this.parameter = query.isEmpty() ? "" : query.substring(0, query.indexOf('='));
        this.variable = query.isEmpty() ? "" : query.substring(query.indexOf('{') + 1, query.indexOf('}'));
        this.open = path.startsWith("/{");
        this.path =
                Pattern.compile(pattern(path, id) + (query.isEmpty() ? "(?:/.*)?" : "/?"), Pattern.CASE_INSENSITIVE);
    }

    /** What in an address names the account. */
    record Found(String variable, String value) {}

    /**
     * Reads it as an administrator writes it.
     *
     * @param id what the platform's numbers look like
     * @throws IllegalArgumentException where it is none
     */
    public static AddressShape of(String text, String id) {
        int slash = text.indexOf('/');
        String rest = slash < 0 ? "" : text.substring(slash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        boolean names = VARIABLE.matcher(rest.replace("{name}", "")).find();
        if (slash < 0 || !names || (mark >= 0 && !query.matches("\\w+=\\{(handle|id)}"))) {
            throw new IllegalArgumentException("not the shape of an address: " + text);
        }
        return new AddressShape(
                text,
                text.substring(0, slash).toLowerCase(Locale.ROOT),
                mark < 0 ? rest : rest.substring(0, mark),
                query,
                Pattern.compile(id));
    }

    private static String pattern(String path, Pattern id) {
        var pattern = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        int from = 0;
        while (variable.find()) {
            pattern.append(Pattern.quote(path.substring(from, variable.start())));
            pattern.append(
                    switch (variable.group(1)) {
                        case "id" -> "(?<id>(?-i:" + id.pattern() + "))";
                        case "name" -> "[^/]+?";
                        default -> "(?<" + variable.group(1) + ">[^/]+)";
                    });
            from = variable.end();
        }
        return pattern.append(Pattern.quote(path.substring(from))).toString();
    }

    /** Empty for one of all the platform's hosts. */
    String host() {
        return host;
    }

    /** True where its first word is the handle, so that reserved words have to be kept out. */
    boolean open() {
        return open;
    }

    /**
     * @param path with signs as people read them
     * @param query by name
     */
    Optional<Found> find(String path, Map<String, String> query) {
        Matcher match = this.path.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (!parameter.isEmpty()) {
            return Optional.ofNullable(query.get(parameter)).map(value -> new Found(variable, value));
        }
        for (String name : match.namedGroups().keySet()) {
            String value = match.group(name);
            if (value != null) {
                return Optional.of(new Found(name, value));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
