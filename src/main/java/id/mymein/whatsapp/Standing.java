package id.mymein.whatsapp;

import id.mymein.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether messages may leave now. */
@Component
class Standing {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Standing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it is.
     *
     * @param paused by a person
     * @param stopped by what Meta said; null where it is not
     * @param said in Meta's words; may be empty
     * @param stoppedAt null where it is not
     * @param quietUntil null where Meta has not asked for patience
     */
    record Now(
            boolean paused,
            @Nullable Fault stopped,
            String said,
            @Nullable Instant stoppedAt,
            @Nullable Instant quietUntil) {

        boolean quiet(Instant at) {
            return quietUntil != null && quietUntil.isAfter(at);
        }

        /** Whether news and corrections may leave. */
        boolean open(Instant at) {
            return !paused && stopped == null && !quiet(at);
        }

        /** Whether who writes to us may be answered, which needs no template and is no news. */
        boolean answers(Instant at) {
            return (stopped == null || stopped == Fault.TEMPLATE) && !quiet(at);
        }
    }

    Now now() {
        return jdbc.sql("select * from whatsapp_standing").query(Standing::read).single();
    }

    private static Now read(ResultSet row, int number) throws SQLException {
        String stopped = row.getString("stopped");
        return new Now(
                row.getBoolean("paused"),
                stopped.isEmpty() ? null : Fault.valueOf(stopped),
                row.getString("said"),
                instant(row, "stopped_at"),
                instant(row, "quiet_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** False where it is so already. */
    boolean pause(boolean paused, AccountId by) {
        return jdbc.sql("""
                        update whatsapp_standing set paused = :paused, changed_by = :by, changed_at = :now
                        where paused <> :paused""")
                        .param("paused", paused)
                        .param("by", by.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** False where it was stopped before. */
    boolean stop(Fault fault, String said) {
        return jdbc.sql("""
                        update whatsapp_standing set stopped = :fault, said = :said, stopped_at = :now where stopped = ''""")
                        .param("fault", fault.name())
                        .param("said", brief(said))
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** What Meta says may name whom it was for. */
    private static String brief(String said) {
        String nobody = said.replaceAll("[0-9]{6,}", "…");
        return nobody.substring(0, Math.min(LONGEST, nobody.length()));
    }

    /** False where it was not stopped. */
    boolean mend(AccountId by) {
        return jdbc.sql("""
                        update whatsapp_standing set stopped = '', said = '', stopped_at = null, quiet_until = null,
                            changed_by = :by, changed_at = :now
                        where stopped <> ''""")
                        .param("by", by.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** Never shorter than it is already. */
    void quiet(Duration wait) {
        jdbc.sql("update whatsapp_standing set quiet_until = greatest(quiet_until, :until)")
                .param("until", at(clock.instant().plus(wait)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
