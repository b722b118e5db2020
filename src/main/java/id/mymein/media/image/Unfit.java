package id.mymein.media.image;

import java.util.List;

/** Ends the reading of a picture that cannot be taken; never leaves this package. */
final class Unfit extends Exception {

    static final String CUT_OFF = "media.refused.cutOff";
    static final String BROKEN = "media.refused.broken";

    private final transient List<Object> arguments;

    Unfit(String reasonKey, Object... arguments) {
        super(reasonKey, null, false, false);
        this.arguments = List.of(arguments);
    }

    String reasonKey() {
        return String.valueOf(getMessage());
    }

    List<Object> arguments() {
        return arguments;
    }
}
