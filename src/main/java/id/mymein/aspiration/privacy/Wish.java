package id.mymein.aspiration.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody asks of their own data. */
public enum Wish {
    ACCESS("lihat"),
    CORRECTION("perbaiki"),
    ERASURE("hapus");

    private final String field;

    Wish(String field) {
        this.field = field;
    }

    /** As forms name it. */
    public String field() {
        return field;
    }

    static Optional<Wish> typed(String typed) {
        return Arrays.stream(values()).filter(wish -> wish.field.equals(typed)).findFirst();
    }

    /** Message key. */
    public String key() {
        return "aspiration.privacy.wish." + name().toLowerCase(Locale.ROOT);
    }
}
