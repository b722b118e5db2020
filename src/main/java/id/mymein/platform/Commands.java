package id.mymein.platform;

import java.util.Arrays;
import org.springframework.context.ApplicationContext;

/** Finds and runs the {@link Command} that the command line names. */
public final class Commands {

    private Commands() {}

    /** Options start with a dash; the first word that does not names a command. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Runs the named command and returns the exit code of the process; 2 where there is no such command. */
    @SuppressWarnings("SystemOut") // this is where commands speak to the person at the console
    public static int run(ApplicationContext context, String... arguments) {
        var commands = context.getBeansOfType(Command.class).values();
        for (Command command : commands) {
            if (command.name().equals(arguments[0])) {
                return command.run(Arrays.asList(arguments).subList(1, arguments.length), System.out);
            }
        }
        System.out.println("Perintah tidak dikenal / unknown command: " + arguments[0]);
        commands.stream()
                .map(command -> "  " + command.name() + "  " + command.summary())
                .sorted()
                .forEach(System.out::println);
        return 2;
    }
}
