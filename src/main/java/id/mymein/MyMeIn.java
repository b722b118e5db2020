package id.mymein;

import id.mymein.platform.Commands;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the server, or runs one command (its name is the first argument) beside it. */
// Two modules may use the same word for a class; their beans are told apart by package.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MyMeIn {

    public static void main(String[] arguments) {
        boolean command = Commands.isCommand(arguments);
        var context = new SpringApplicationBuilder(MyMeIn.class)
                .bannerMode(Banner.Mode.OFF)
                // A command has the whole application, but port -1: nothing listens.
                .web(WebApplicationType.SERVLET)
                .properties("mymein.command=" + command, "mymein.serving=" + !command)
                .properties(command ? new String[] {"mymein.port=-1"} : new String[0])
                .run(arguments);
        if (command) {
            System.exit(Commands.run(context, arguments));
        }
    }
}
