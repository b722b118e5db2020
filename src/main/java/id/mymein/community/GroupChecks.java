package id.mymein.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Holds a group against the rules. */
final class GroupChecks {

    private GroupChecks() {}

    /** Everything that is asked of such a group, and whether it has it that day. */
    static List<GroupCheck> of(GroupFile file, List<KimRule> rules, LocalDate today) {
        var checks = new ArrayList<GroupCheck>();
        boolean kim = file.group().kind() == GroupKind.KIM;
        checks.add(new GroupCheck(
                "community.check.decree",
                List.of(),
                file.decrees().stream().anyMatch(decree -> decree.holds(today)),
                true));
        for (String post : rule(rules, KimRule.COMPULSORY_OFFICERS).words()) {
            checks.add(officer(file, Post.valueOf(post), today));
        }
        if (kim) {
            int least = rule(rules, KimRule.LEAST_MEMBERS).value();
            long people = file.people(today);
            checks.add(new GroupCheck("community.check.members", List.of((long) least, people), people >= least, true));
            checks.add(barred(file, rule(rules, KimRule.BARRED).words(), today));
        }
        checks.add(new GroupCheck(
                "community.check.scan",
                List.of(),
                file.decrees().stream().anyMatch(decree -> decree.holds(today) && decree.file() != null),
                false));
        checks.add(new GroupCheck(
                "community.check.basis", List.of(), file.bases().stream().anyMatch(LegalDocument::inForce), false));
        return checks;
    }

    static List<String> missing(List<GroupCheck> checks) {
        return checks.stream()
                .filter(check -> check.compulsory() && !check.met())
                .map(GroupCheck::slug)
                .toList();
    }

    private static GroupCheck officer(GroupFile file, Post post, LocalDate today) {
        boolean there = file.officers().stream().anyMatch(one -> one.post() == post && one.serves(today));
        return new GroupCheck("community.check.officer", List.of(post), there, true);
    }

    private static GroupCheck barred(GroupFile file, List<String> words, LocalDate today) {
        List<String> found = Stream.concat(
                        file.members().stream()
                                .filter(member -> barred(member.occupation(), words))
                                .map(Member::name),
                        file.officers().stream()
                                .filter(officer -> officer.serves(today) && barred(officer.occupation(), words))
                                .map(Officer::name))
                .distinct()
                .toList();
        return found.isEmpty()
                ? new GroupCheck("community.check.allowed", List.of(), true, true)
                : new GroupCheck("community.check.barred", List.of(String.join(", ", found)), false, true);
    }

    /** Whole words only: a "camatan" is no "camat". */
    static boolean barred(String occupation, List<String> words) {
        String typed = " " + plain(occupation) + " ";
        return words.stream()
                .map(GroupChecks::plain)
                .anyMatch(word -> !word.isEmpty() && typed.contains(" " + word + " "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static KimRule rule(List<KimRule> rules, String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }
}
