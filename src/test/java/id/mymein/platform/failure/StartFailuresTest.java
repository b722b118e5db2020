package id.mymein.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTest {

    @Test
    void aTakenPortIsSaidInOneLineThatHelps() {
        assertThat(said(new IllegalStateException(new PortInUseException(8080))))
                .contains("Port 8080", "MYMEIN_PORT=")
                .doesNotContain("\n");
    }

    @Test
    void anAddressOfAnotherMachineIsSaidInOneLine() {
        assertThat(said(new IllegalStateException(new BindException("Cannot assign requested address"))))
                .contains("MYMEIN_HOST", "Cannot assign")
                .doesNotContain("\n");
    }

    @Test
    void aDirectoryThatMayNotBeWrittenToIsSaidInOneLine() {
        assertThat(said(new IllegalStateException(new AccessDeniedException("/srv/mymein"))))
                .contains("/srv/mymein", System.getProperty("user.name"), "MYMEIN_DATA=")
                .doesNotContain("\n");
    }

    @Test
    void noPageOfWordsAndNoStackTraceComesAlong(CapturedOutput console) {
        var application = new SpringApplication(TakenPort.class);
        application.setWebApplicationType(org.springframework.boot.WebApplicationType.NONE);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> application.run("--mymein.data=/tmp"))
                .isNotNull();
        assertThat(console.getAll())
                .contains("MyMeIn tidak dapat dimulai")
                .doesNotContain("APPLICATION FAILED", "\tat ");
    }

    private static String said(Throwable failure) {
        return Stream.of(new AddressAnalyzer(), new DiskAnalyzer())
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .map(OneLine::of)
                .findFirst()
                .orElse("");
    }

    @Configuration
    static class TakenPort {

        @Bean
        List<String> port() {
            throw new PortInUseException(8080);
        }
    }
}
