package id.mymein;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application context a database and a data directory of its own. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of("mymein.data=" + Files.createTempDirectory("mymein-test-data"))
                    .and(TestDatabase.fresh().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()))
                    .applyTo(context);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
