package id.mymein.newsroom;

import java.io.Serializable;
import java.util.UUID;

public record StoryId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
