package id.mymein.newsroom.trail;

import id.mymein.audit.AuditHistory;
import id.mymein.audit.AuditHistory.Row;
import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a story's notes from its rows in the audit trail. The rest of these rows say what steps, revisions, messages and
 * evidence say themselves.
 */
@Component
class TrailNotes {

    private static final String PERSON = "account:";

    private final AuditHistory history;
    private final Accounts accounts;
    private final Offices offices;

    TrailNotes(AuditHistory history, Accounts accounts, Offices offices) {
        this.history = history;
        this.accounts = accounts;
        this.offices = offices;
    }

    List<TrailNote> of(StoryId story) {
        List<Row> rows = history.of("story:" + story).stream()
                .filter(row -> !what(row).isEmpty())
                .toList();
        Map<AccountId, String> people = accounts.names(rows.stream()
                .flatMap(row -> Stream.of(actor(row), about(row)).flatMap(Optional::stream))
                .toList());
        Map<OfficeId, Office> places =
                offices.find(rows.stream().flatMap(row -> office(row).stream()).toList());
        return rows.stream()
                .map(row -> new TrailNote(
                        what(row),
                        row.at(),
                        actor(row).map(people::get).orElse(""),
                        office(row).map(places::get).map(Office::name).orElse(""),
                        about(row).map(people::get).orElse(""),
                        "",
                        refused(row) ? Refusal.valueOf(row.details().getOrDefault("because", "")) : null))
                .toList();
    }

    private static String what(Row row) {
        return switch (verb(row)) {
            case "doubt" -> Boolean.parseBoolean(row.details().get("doubted")) ? "doubt" : "undoubt";
            case "assign" -> about(row).isPresent() ? "assign" : "unassign";
            case "override" -> "override";
            case "remindUrgent" -> "remind";
            default -> refused(row) ? verb(row) : "";
        };
    }

    /** Without its module. */
    private static String verb(Row row) {
        return row.action().substring(row.action().indexOf('.') + 1);
    }

    private static boolean refused(Row row) {
        return "refused".equals(row.details().get("result"));
    }

    private static Optional<AccountId> actor(Row row) {
        return id(row.actor().startsWith(PERSON) ? row.actor().substring(PERSON.length()) : "")
                .map(AccountId::new);
    }

    /** To whom it was given, or from whom it was taken. */
    private static Optional<AccountId> about(Row row) {
        String field = verb(row).equals("assign") ? "to" : "holder";
        return id(row.details().getOrDefault(field, "")).map(AccountId::new);
    }

    private static Optional<OfficeId> office(Row row) {
        return id(row.details().getOrDefault("office", "")).map(OfficeId::new);
    }

    private static Optional<UUID> id(String stored) {
        return Optional.of(stored).filter(text -> !text.isEmpty()).map(UUID::fromString);
    }
}
