package id.mymein.newsroom.importing;

import java.util.List;

/**
 * The arguments of {@code import-stories}.
 *
 * @param office slug of the office whose stories they become; empty for the one that runs MyMeIn
 * @param author login of the person in whose name; empty where only one may
 * @param category slug for categories that the table does not name; empty for what the table says
 */
record ImportOptions(String file, String office, String author, String category, boolean dryRun) {

    sealed interface Parsed {}

    record Good(ImportOptions options) implements Parsed {}

    /** @param reason message key; its one argument is the argument that is wrong */
    record Bad(String reason, String argument) implements Parsed {}

    static Parsed parse(List<String> arguments) {
        var options = new ImportOptions("", "", "", "", false);
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            boolean named = argument.startsWith("--") && argument.contains("=") && !value.isBlank();
            if (named && argument.startsWith("--office=")) {
                options = new ImportOptions(options.file, value, options.author, options.category, options.dryRun);
            } else if (named && argument.startsWith("--author=")) {
                options = new ImportOptions(options.file, options.office, value, options.category, options.dryRun);
            } else if (named && argument.startsWith("--category=")) {
                options = new ImportOptions(options.file, options.office, options.author, value, options.dryRun);
            } else if (argument.equals("--dry-run")) {
                options = new ImportOptions(options.file, options.office, options.author, options.category, true);
            } else if (!argument.startsWith("--") && options.file.isEmpty()) {
                options = new ImportOptions(argument, options.office, options.author, options.category, options.dryRun);
            } else {
                return new Bad("newsroom.import.badOption", argument);
            }
        }
        return options.file.isEmpty() ? new Bad("newsroom.import.usage", "") : new Good(options);
    }
}
