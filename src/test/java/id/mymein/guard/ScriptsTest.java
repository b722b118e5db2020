package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/} does around Java, with a Java that only says how it was called. */
class ScriptsTest {

    @TempDir
    Path temporary;

    private Path home;
    private Path jdk;

    @BeforeEach
    void aCopyWhoseNameHoldsBlanks() throws IOException {
        home = Files.createDirectories(temporary.resolve("berkas kantor/my mein"));
        for (String script : List.of("start", "mymein", ".jdk", ".build")) {
            Files.createDirectories(home.resolve("bin"));
            Files.copy(Path.of("bin", script), home.resolve("bin").resolve(script));
        }
        Files.createDirectories(home.resolve("src/main"));
        Files.createFile(home.resolve("pom.xml"));
        Path app = Files.createDirectories(home.resolve("target/app"));
        Files.createFile(app.resolve("mymein.jar"));
        Files.createFile(app.resolve("mymein.aot"));
        jdk = temporary.resolve("jdk 25");
        program("java", "#!/bin/sh\nfor word; do echo \"<$word>\"; done\n");
        program("javac", "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.createDirectories(jdk.resolve("bin")).resolve(name);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void startFromADirectoryWithBlanksInItsName() throws Exception {
        assertThat(run(home.resolve("bin/start").toString()))
                .contains("<-XX:AOTCache=" + home + "/target/app/mymein.aot>", "<" + home + "/target/app/mymein.jar>");
    }

    @Test
    void commandsGetTheirArgumentsAsTheyWereTyped() throws Exception {
        assertThat(run(home.resolve("bin/mymein").toString(), "import-regions", "daftar wilayah.csv"))
                .endsWith("<import-regions>\n<daftar wilayah.csv>\n");
    }

    @Test
    void anUnknownOptionIsSaid() throws Exception {
        assertThat(run(home.resolve("bin/start").toString(), "--produksi"))
                .contains("--produksi")
                .hasLineCount(1);
    }

    @Test
    void withoutAJdk25OneLineSaysWhatToInstall() throws Exception {
        String none = ". '" + home + "/bin/.jdk'; is_jdk25() { return 1; }; find_jdk; echo lanjut";
        assertThat(run("bash", "-c", none)).hasLineCount(1).contains("JDK 25", "temurin-25-jdk", "JAVA_HOME");
    }

    @Test
    void anOlderJdkIsPassedOver() throws Exception {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        String which = ". '" + home + "/bin/.jdk'; is_jdk25 \"$JAVA_HOME\" && echo ya || echo tidak";
        assertThat(run("bash", "-c", which)).isEqualTo("tidak\n");
    }

    private String run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("MYMEIN_"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
