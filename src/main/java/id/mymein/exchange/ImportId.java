package id.mymein.exchange;

import java.util.UUID;

/** One import of one spreadsheet; registers tag with it what it wrote. */
public record ImportId(UUID value) implements java.io.Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
