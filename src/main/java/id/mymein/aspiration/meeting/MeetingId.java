package id.mymein.aspiration.meeting;

import java.util.UUID;

/** Which meeting. */
record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
