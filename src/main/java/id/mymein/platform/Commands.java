package id.mymein.platform;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
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
        return run(context, System.out, arguments);
    }

    static int run(ApplicationContext context, PrintStream out, String... arguments) {
        for (Command command : context.getBeansOfType(Command.class).values()) {
            if (command.name().equals(arguments[0])) {
                return command.run(Arrays.asList(arguments).subList(1, arguments.length), out);
            }
        }
        out.println(context.getBean(ConsoleWords.class).both("platform.command.unknown", arguments[0]));
        context.getBean(HelpCommand.class).run(List.of(), out);
        return 2;
    }
}
