package id.mymein.socialaccount;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.Facts;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the platforms, and puts them together anew only where somebody changed them. */
@Component
class PlatformRows {

    static final Fact FACT = new Fact("social-platforms");

    private final JdbcClient jdbc;
    private volatile Kept kept = new Kept("", new Platforms(List.of(), Set.of()));

    PlatformRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(String version, Platforms platforms) {}

    Platforms now() {
        Facts.show(FACT);
        String version = jdbc.sql("""
                        select count(*) || ' ' || sum(version) || ' ' || (select count(*) from social_shortener)
                        from social_platform""").query(String.class).single();
        Kept known = kept;
        if (!known.version().equals(version)) {
            known = new Kept(version, read());
            kept = known;
        }
        return known.platforms();
    }

    /** A platform's name, as it was when the platforms were read last. */
    String label(String key) {
        Facts.show(FACT);
        Platforms known = kept.platforms();
        return (known.all().isEmpty() ? now() : known).label(key);
    }

    /** The key of the platform that people call so; empty where nobody is called so. */
    String keyOf(String name) {
        String word = name.strip();
        return word.isEmpty()
                ? ""
                : kept.platforms().all().stream()
                        .filter(platform -> platform.key().equalsIgnoreCase(word)
                                || platform.label().equalsIgnoreCase(word)
                                || platform.nicknames().contains(word.toLowerCase(java.util.Locale.ROOT)))
                        .map(Platform::key)
                        .findFirst()
                        .orElse("");
    }

    /** As they were read last, without asking whether somebody changed them since: for work in sets. */
    AddressReader lastReader() {
        Platforms known = kept.platforms();
        return new AddressReader(known.all().isEmpty() ? now() : known);
    }

    AddressReader reader() {
        return new AddressReader(now());
    }

    private Platforms read() {
        List<Platform> all = jdbc.sql("select * from social_platform order by position, key")
                .query(PlatformRows::platform)
                .list();
        return new Platforms(
                all,
                Set.copyOf(jdbc.sql("select host from social_shortener")
                        .query((row, n) -> row.getString("host"))
                        .list()));
    }

    private static Platform platform(ResultSet row, int number) throws SQLException {
        String id = row.getString("id_pattern");
        return new Platform(
                row.getString("key"),
                row.getString("label"),
                texts(row, "hosts"),
                texts(row, "shapes").stream()
                        .map(shape -> AddressShape.of(shape, id))
                        .toList(),
                Pattern.compile(row.getString("handle_pattern")),
                row.getBoolean("folded"),
                row.getString("ignored"),
                row.getString("address"),
                row.getString("id_address"),
                Set.copyOf(texts(row, "reserved")),
                texts(row, "nicknames"),
                row.getBoolean("brand"),
                new Platform.Feed(row.getString("feed")),
                row.getBoolean("expected"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
