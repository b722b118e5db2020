package id.mymein.platform;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lists what there is to run. */
@Component
class HelpCommand implements Command {

    static final String NAME = "help";

    private final ObjectProvider<Command> commands;
    private final ConsoleWords words;

    HelpCommand(ObjectProvider<Command> commands, ConsoleWords words) {
        this.commands = commands;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return words.both("platform.command.help");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println(words.both("platform.command.list"));
        // Spring leaves the one that asks out of what it provides.
        Stream.concat(commands.stream(), Stream.of(this))
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> out.printf("  %-16s %s%n", command.name(), command.summary()));
        return 0;
    }
}
