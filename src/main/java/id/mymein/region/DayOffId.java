package id.mymein.region;

import java.util.UUID;

/** Identifies a {@link DayOff} that is on record. */
public record DayOffId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
