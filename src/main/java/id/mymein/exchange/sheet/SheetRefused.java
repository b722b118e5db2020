package id.mymein.exchange.sheet;

import java.util.List;

/** A file that is no spreadsheet that can be read; carries the message that says how to mend it. */
public final class SheetRefused extends Exception {

    private final String key;
    private final List<String> arguments;

    public SheetRefused(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
