package id.mymein.identity.invitation;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it stands.
 *
 * @param label whom it is meant for
 * @param predecessor whose roles end when it is accepted, and the person's name; null for nobody's
 * @param invitedBy the administrator's name
 */
record Invitation(
        UUID id,
        OfficeId office,
        String officeName,
        List<Role> roles,
        String label,
        @Nullable AccountId predecessor,
        @Nullable String predecessorName,
        String invitedBy,
        Instant expiresAt,
        State state) {

    enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN,
        EXPIRED;

        String key() {
            return "identity.invitation.state." + name();
        }
    }

    static final String SELECT = """
            select i.id, i.office, o.name as office_name, i.roles, i.label, i.predecessor, p.name as predecessor_name,
                   b.name as invited_by, i.expires_at, i.accepted_at, i.withdrawn_at
            from invitation i
            join office o on o.id = i.office
            join account b on b.id = i.invited_by
            left join account p on p.id = i.predecessor
            """;

    static Invitation of(ResultSet row, Instant now) throws SQLException {
        UUID predecessor = row.getObject("predecessor", UUID.class);
        Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new Invitation(
                row.getObject("id", UUID.class),
                new OfficeId(row.getObject("office", UUID.class)),
                row.getString("office_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                row.getString("label"),
                predecessor == null ? null : new AccountId(predecessor),
                row.getString("predecessor_name"),
                row.getString("invited_by"),
                expiresAt,
                state(row, expiresAt, now));
    }

    private static State state(ResultSet row, Instant expiresAt, Instant now) throws SQLException {
        if (row.getObject("accepted_at") != null) {
            return State.ACCEPTED;
        }
        if (row.getObject("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }
}
