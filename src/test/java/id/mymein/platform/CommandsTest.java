package id.mymein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class CommandsTest {

    @Autowired
    ApplicationContext context;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Commands.run(context, new PrintStream(console, true, StandardCharsets.UTF_8), arguments);
    }

    @Test
    void helpListsEveryCommandInBothLanguages() {
        assertThat(run("help")).isZero();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("import-regions", "Daftar perintah / List the commands");
    }

    @Test
    void anUnknownCommandIsRefusedWithTheList() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("frobnicate", "import-regions");
    }
}
