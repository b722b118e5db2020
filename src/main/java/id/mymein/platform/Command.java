package id.mymein.platform;

import java.io.PrintStream;
import java.util.List;

/** Something an operator runs from the shell as {@code bin/mymein NAME ARGUMENTS}, also while the server runs. */
public interface Command {

    /** The word on the command line, in lower case with dashes. */
    String name();

    /** One line for the list of commands: what it does and which arguments it takes. */
    String summary();

    /** Does the work and returns the exit code: 0 done, 1 done in part or failed, 2 wrong arguments. */
    int run(List<String> arguments, PrintStream out);
}
