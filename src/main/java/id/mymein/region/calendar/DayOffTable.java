package id.mymein.region.calendar;

import id.mymein.platform.Ids;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffId;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.DaysOff;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code day_off}. */
@Component
class DayOffTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DayOffTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Waits for any other writer; until the transaction ends there is only this one. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('day_off'))").query().singleRow();
    }

    List<DayOff> days() {
        return jdbc.sql("select * from day_off").query(DayOffTable::day).list();
    }

    List<DaysOff.Kept> of(int year) {
        return jdbc.sql("""
                select * from day_off where day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                order by day, place nulls first""").param("year", year).query(DayOffTable::kept).list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct extract(year from day)::int as year from day_off order by year")
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    Optional<DaysOff.Kept> find(DayOffId id) {
        return jdbc.sql("select * from day_off where id = :id")
                .param("id", id.value())
                .query(DayOffTable::kept)
                .optional();
    }

    Optional<DaysOff.Kept> at(LocalDate day, @Nullable RegionCode place) {
        return jdbc.sql("select * from day_off where day = :day and place is not distinct from :place")
                .param("day", day)
                .param("place", place == null ? null : place.value())
                .query(DayOffTable::kept)
                .optional();
    }

    /** False where that day is off already in that place. */
    boolean add(DayOff day) {
        return with(jdbc.sql("""
                insert into day_off (id, day, place, kind, name, source, source_number, source_year)
                values (:id, :day, :place, :kind, :name, :source, :number, :year)
                on conflict (day, place) do nothing"""), day).param("id", Ids.next(clock)).update() == 1;
    }

    /** False where somebody else changed or removed it. */
    boolean change(DayOffId id, int version, DayOff day) {
        return with(jdbc.sql("""
                update day_off
                set day = :day, place = :place, kind = :kind, name = :name, source = :source, source_number = :number,
                    source_year = :year, version = version + 1
                where id = :id and version = :version"""), day)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean remove(DayOffId id, int version) {
        return jdbc.sql("delete from day_off where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, DayOff day) {
        RegionCode place = day.place();
        return statement
                .param("day", day.day())
                .param("place", place == null ? null : place.value())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("source", day.source().kind().name())
                .param("number", day.source().number())
                .param("year", day.source().year());
    }

    private static DaysOff.Kept kept(ResultSet row, int number) throws SQLException {
        var id = new DayOffId(row.getObject("id", UUID.class));
        return new DaysOff.Kept(id, row.getInt("version"), day(row, number));
    }

    private static DayOff day(ResultSet row, int number) throws SQLException {
        String place = row.getString("place");
        var source = new DayOffSource(
                DayOffSource.Kind.valueOf(row.getString("source")),
                row.getString("source_number"),
                row.getObject("source_year", Integer.class));
        return new DayOff(
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                DayOffKind.valueOf(row.getString("kind")),
                place == null ? null : new RegionCode(place),
                source);
    }
}
