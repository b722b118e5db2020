package id.mymein.community;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of a group, read afresh whenever it is needed, so that a change holds at once. */
@Component
public class KimRules {

    private static final int MOST_WORDS = 50;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Regions regions;

    KimRules(JdbcClient jdbc, AuditTrail audit, Regions regions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.regions = regions;
    }

    /** The rules hold everywhere, so whoever changes them administers every regency that is served. */
    public boolean keptBy(Actor actor) {
        List<RegionCode> own = Arrays.stream(actor.regionsFor(Action.ADMINISTER_RULES))
                .map(RegionCode::new)
                .toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    public List<KimRule> all() {
        return jdbc.sql("select * from kim_rule order by position, key")
                .query((row, n) -> new KimRule(
                        row.getString("key"),
                        row.getInt("value"),
                        row.getInt("least"),
                        row.getInt("most"),
                        Arrays.asList((String[]) row.getArray("words").getArray()),
                        row.getString("source"),
                        row.getInt("version")))
                .list();
    }

    KimRule rule(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** What somebody typed for a rule; of the figure and the words the one counts that the rule is. */
    public record Change(String value, List<String> words, String source, int version) {

        public Change {
            words = List.copyOf(words);
        }
    }

    /**
     * Changes a rule; messages stand at the fields {@code nilai}, {@code kata} and {@code sumber}.
     *
     * @throws NotFound where there is no such rule, or the actor does not keep them
     */
    @Transactional
    public GroupResult change(Actor actor, String key, Change typed) {
        if (!keptBy(actor)) {
            throw new NotFound();
        }
        KimRule rule = rule(key);
        var form = new Typing();
        String source = form.required("sumber", typed.source(), Typing.LINE);
        int value = rule.figure() ? figure(form, rule, typed.value()) : rule.value();
        List<String> words = rule.figure() ? rule.words() : words(form, rule, typed.words());
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        int changed = jdbc.sql("""
                update kim_rule set value = :value, words = :words, source = :source, version = version + 1
                where key = :key and version = :version""")
                .param("value", value)
                .param("words", words.toArray(String[]::new))
                .param("source", source)
                .param("key", key)
                .param("version", typed.version())
                .update();
        if (changed == 0) {
            return new GroupResult.Stale();
        }
        audit.record(
                actor.auditName(),
                "community.change-rule",
                "rules:community",
                Map.of(
                        "key",
                        key,
                        "before",
                        rule.figure() ? rule.value() : rule.words(),
                        "after",
                        rule.figure() ? value : words,
                        "source",
                        source));
        return new GroupResult.Kept();
    }

    private static int figure(Typing form, KimRule rule, String typed) {
        int value = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (value < rule.least() || value > rule.most()) {
            form.add("nilai", "community.wrong.figure", rule.least(), rule.most());
        }
        return value;
    }

    private static List<String> words(Typing form, KimRule rule, List<String> typed) {
        List<String> words = List.copyOf(new LinkedHashSet<>(typed));
        words.forEach(word -> form.optional("kata", word, Typing.LINE));
        if (words.size() > MOST_WORDS) {
            form.add("kata", "community.wrong.words", MOST_WORDS);
        }
        boolean known = Arrays.stream(Post.values()).map(Post::name).toList().containsAll(words);
        if (rule.posts() && !known) {
            form.add("kata", "community.missing.jabatan");
        }
        return words;
    }
}
