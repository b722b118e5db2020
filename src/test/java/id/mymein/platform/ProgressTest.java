package id.mymein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static List<String> lines(int total, int steps) {
        var console = new ByteArrayOutputStream();
        try (var progress = Progress.on(new PrintStream(console, true, StandardCharsets.UTF_8), "Read", total)) {
            for (int step = 0; step < steps; step++) {
                progress.step();
            }
        }
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void saysEveryTenthWhereThereIsNoTerminal() {
        assertThat(lines(83_762, 83_762)).hasSize(10).last().isEqualTo("Read: 83762/83762");
    }

    @Test
    void saysEachStepOfAFewAndNothingOfNone() {
        assertThat(lines(3, 3)).containsExactly("Read: 1/3", "Read: 2/3", "Read: 3/3");
        assertThat(lines(0, 0)).isEmpty();
        assertThat(lines(1, 5)).containsExactly("Read: 1/1");
    }
}
