package id.mymein.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set wrongly is said in one line, before anything is built or started. */
class StartScriptTest {

    @ParameterizedTest
    @CsvSource({
        "MYMEIN_PORT,abc",
        "MYMEIN_PORT,99999",
        "MYMEIN_PORT,-1",
        "MYMEIN_PORT,80 81",
        "MYMEIN_MEMORY,banyak",
        "MYMEIN_MEMORY,512",
        "MYMEIN_MEMORY,1m",
        "MYMEIN_MEMORY,99999g"
    })
    void aSettingThatMakesNoSenseIsNamed(String name, String value) throws IOException, InterruptedException {
        var start = new ProcessBuilder("bin/start").redirectErrorStream(true);
        start.environment().put(name, value);
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said.strip())
                .contains(name, "'" + value + "'", "tulis", "write")
                .doesNotContain("\n");
    }
}
