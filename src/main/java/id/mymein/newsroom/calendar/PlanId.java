package id.mymein.newsroom.calendar;

import java.util.UUID;

/** Names a plan of the editorial calendar. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
