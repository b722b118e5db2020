package id.mymein.region.boundary;

import java.util.List;

/** A file of which nothing can be used. */
final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    /** @param reason message key */
    FileRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    String reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }
}
