package id.mymein.region;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the days off. It knows no permissions: whoever calls it has asked who may. Every change is on the audit trail under
 * {@link #SUBJECT}.
 */
public interface DaysOff {

    /** What the audit trail calls the calendar. */
    String SUBJECT = "calendar:working-days";

    /** A day on record; {@code version} is handed back when it is changed. */
    record Kept(DayOffId id, int version, DayOff day) {}

    /** What became of a change. */
    enum Change {
        DONE,
        /** Somebody else changed or removed it in the meantime. */
        STALE,
        /** That day is off already in that place. */
        TAKEN
    }

    /** The years that have a row, ascending. */
    List<Integer> years();

    /** By day; those of the whole country first. */
    List<Kept> of(int year);

    Optional<Kept> find(DayOffId id);

    /** @param actor as the audit trail names people */
    Change add(String actor, DayOff day);

    /** @param actor as the audit trail names people */
    Change change(String actor, DayOffId id, int version, DayOff day);

    /** @param actor as the audit trail names people */
    Change remove(String actor, DayOffId id, int version);

    /** Adds the days of every year that has none. */
    void fillEmptyYears(List<DayOff> days);

    /** Reads a list as CSV; problems name the columns as the file does. */
    DayOffFile readCsv(String text);

    /**
     * Reads the all-day events of an iCalendar file (RFC 5545).
     *
     * @param source who decided them, which such a file does not say
     */
    DayOffFile readIcs(String text, DayOffSource source);

    /** Writes days as {@link #readCsv} reads them. */
    String writeCsv(List<DayOff> days);

    /** What an import would do, or did. */
    record Import(List<DayOff> added, List<Replaced> replaced, List<Kept> dropped, int unchanged) {

        public Import {
            added = List.copyOf(added);
            replaced = List.copyOf(replaced);
            dropped = List.copyOf(dropped);
        }

        public boolean nothing() {
            return added.isEmpty() && replaced.isEmpty() && dropped.isEmpty();
        }
    }

    /** A day that gets another name, kind or source. */
    record Replaced(Kept before, DayOff after) {}

    /**
     * What an import of these days would do: new days come, others at the same day and place are replaced, and where the days of
     * a year are decided, the estimates that it had go.
     */
    Import preview(List<DayOff> days);

    /**
     * Does it.
     *
     * @param actor as the audit trail names people
     */
    Import take(String actor, List<DayOff> days);
}
