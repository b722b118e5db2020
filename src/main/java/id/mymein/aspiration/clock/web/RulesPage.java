package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.clock.ClockRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules, each with its versions.
 *
 * @param told message key of what was just done; empty for nothing
 * @param good whether it was done
 */
record RulesPage(List<Rule> rules, String told, boolean good) {

    /**
     * One rule.
     *
     * @param newest its last version, which the next one begins from
     * @param now the version that holds; null where none does
     */
    record Rule(ClockRule newest, @Nullable ClockRule now, List<ClockRule> coming, List<ClockRule> past) {}

    /** @param versions of one rule one after the other, from the first to the last */
    static RulesPage of(List<ClockRule> versions, LocalDate today, String told, boolean good) {
        Map<String, List<ClockRule>> rules = new LinkedHashMap<>();
        versions.forEach(version -> rules.computeIfAbsent(
                        version.step() + "/" + version.kind() + "/" + version.inspection(), key -> new ArrayList<>())
                .add(version));
        return new RulesPage(
                rules.values().stream().map(each -> rule(each, today)).toList(), told, good);
    }

    private static Rule rule(List<ClockRule> versions, LocalDate today) {
        List<ClockRule> begun = versions.stream()
                .filter(version -> !version.from().isAfter(today))
                .toList();
        ClockRule last = begun.isEmpty() ? null : begun.getLast();
        LocalDate until = last == null ? null : last.until();
        ClockRule now = until == null || !until.isBefore(today) ? last : null;
        return new Rule(
                versions.getLast(),
                now,
                versions.stream()
                        .filter(version -> version.from().isAfter(today))
                        .toList(),
                begun.stream().filter(version -> !version.equals(now)).toList().reversed());
    }
}
