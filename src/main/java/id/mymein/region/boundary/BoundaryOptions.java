package id.mymein.region.boundary;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of {@code boundaries}.
 *
 * @param property in which the Ministry's code stands; empty for the usual ones
 * @param dryRun says what would be done and does nothing
 */
record BoundaryOptions(List<Path> files, String property, boolean dryRun) {

    private static final String CODE = "--code=";

    sealed interface Parsed {}

    record Good(BoundaryOptions options) implements Parsed {}

    /** @param reason message key; its one argument is the argument that is wrong */
    record Bad(String reason, String argument) implements Parsed {}

    static Parsed parse(List<String> arguments) {
        var files = new ArrayList<Path>();
        String property = "";
        boolean dryRun = false;
        for (String argument : arguments) {
            if (argument.equals("--dry-run")) {
                dryRun = true;
            } else if (argument.startsWith(CODE) && argument.length() > CODE.length()) {
                property = argument.substring(CODE.length());
            } else if (argument.startsWith("--")) {
                return new Bad("region.boundary.badOption", argument);
            } else {
                try {
                    files.add(Path.of(argument));
                } catch (InvalidPathException notAPath) {
                    return new Bad("region.boundary.noFile", argument);
                }
            }
        }
        return files.isEmpty()
                ? new Bad("region.boundary.usage", "")
                : new Good(new BoundaryOptions(List.copyOf(files), property, dryRun));
    }
}
