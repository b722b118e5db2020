package id.mymein;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, without demo data. All tests with this annotation share one context and one
 * database: make the rows you need with ids of your own, and expect rows of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"mymein.production=true", "mymein.address=http://localhost", "mymein.fediverse.loopback=true"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface IntegrationTest {}
