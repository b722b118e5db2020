package id.mymein.community.activity.plan;

import java.util.UUID;

record OutreachId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
