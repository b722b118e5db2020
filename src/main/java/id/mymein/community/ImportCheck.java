package id.mymein.community;

import id.mymein.exchange.ImportRow;
import id.mymein.exchange.RowProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a set of rows of groups against the register and against each other. */
final class ImportCheck {

    private final Map<String, Group> groups;
    private final Map<String, ImportRows.Held> decrees;
    private final List<ImportRows.Term> terms;
    private final LocalDate today;

    private final Map<String, Integer> decreeRows = new HashMap<>();
    private final Map<String, Integer> officerRows = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    ImportCheck(ImportRows register, List<ImportRow> rows, LocalDate today) {
        List<ImportedRow> all = rows.stream().map(ImportedRow::new).toList();
        this.today = today;
        this.groups = register.groups(all.stream()
                .map(ImportedRow::place)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList());
        this.decrees = register.decrees(all.stream()
                .map(ImportedRow::decreeKey)
                .filter(key -> !key.isEmpty())
                .toList());
        this.terms = register.terms(all.stream()
                .flatMap(row -> row.officers().values().stream())
                .map(SameNames::person)
                .distinct()
                .toList());
    }

    /** The group that a row stands for already; null for none. */
    @Nullable
    Group there(ImportRow row) {
        return groups.get(new ImportedRow(row).identity());
    }

    /** What is wrong with the row; nothing where it fits. Rows are looked at in their order. */
    List<RowProblem> of(ImportRow row) {
        problems.clear();
        var typed = new ImportedRow(row);
        if (typed.place() == null) {
            add(row, ImportedRow.VILLAGE, "community.missing.wilayah");
        }
        decree(row, typed);
        LocalDate until = typed.until();
        boolean backwards = until != null && until.isBefore(typed.from(today));
        if (backwards) {
            add(row, ImportedRow.UNTIL, "community.wrong.term");
        } else {
            typed.officers().forEach((column, name) -> officer(row, typed, column, name));
        }
        long tooLong = typed.members().stream()
                .filter(name -> name.codePointCount(0, name.length()) > Typing.LINE)
                .count();
        if (tooLong > 0) {
            add(row, ImportedRow.MEMBERS, "community.import.longName", Integer.toString(Typing.LINE));
        }
        return List.copyOf(problems);
    }

    private void decree(ImportRow row, ImportedRow typed) {
        if (!typed.decree()) {
            return;
        }
        if (row.date(ImportedRow.ISSUED) == null) {
            add(row, ImportedRow.ISSUED, "community.missing.tanggal");
        }
        if (row.text(ImportedRow.ISSUER).isEmpty()) {
            add(row, ImportedRow.ISSUER, "community.missing.penerbit");
            return;
        }
        ImportRows.Held held = decrees.get(typed.decreeKey());
        Integer earlier = decreeRows.putIfAbsent(typed.decreeKey(), row.number());
        if (held != null && !isThat(held.group(), row)) {
            add(row, ImportedRow.NUMBER, "community.wrong.decree", held.name());
        } else if (earlier != null) {
            add(row, ImportedRow.NUMBER, "community.import.decreeTwice", earlier.toString());
        }
    }

    private void officer(ImportRow row, ImportedRow typed, String column, String name) {
        String person = SameNames.person(name);
        Stream<ImportRows.Term> elsewhere = terms.stream()
                .filter(term -> term.person().equals(person) && !isThat(term.group(), row))
                .filter(term -> term.meets(typed.from(today), typed.until()));
        Integer earlier = officerRows.putIfAbsent(person, row.number());
        elsewhere
                .findFirst()
                .ifPresentOrElse(term -> add(row, column, "community.import.elsewhere", name, term.name()), () -> {
                    if (earlier != null && earlier != row.number()) {
                        add(row, column, "community.import.officerTwice", name, earlier.toString());
                    }
                });
    }

    private boolean isThat(KimGroupId id, ImportRow row) {
        Group there = there(row);
        return there != null && there.id().equals(id);
    }

    private void add(ImportRow row, String column, String message, String... arguments) {
        problems.add(RowProblem.of(row, column, message, arguments));
    }
}
