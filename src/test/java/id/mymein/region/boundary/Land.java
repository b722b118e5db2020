package id.mymein.region.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionFacts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Boundaries for tests. */
@Component
public class Land {

    /** The twelve villages of a district, made up. */
    public static final Path OURS = Path.of("src/test/resources/boundaries/tebing-tinggi.geojson");

    private final ImportBoundaries command;
    private final JdbcClient jdbc;
    private final FactChanges facts;

    Land(ImportBoundaries command, JdbcClient jdbc, FactChanges facts) {
        this.command = command;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** As an operator loads them. */
    public void load(Path... files) {
        var console = new ByteArrayOutputStream();
        var out = new PrintStream(console, true, StandardCharsets.UTF_8);
        assertThat(command.run(Arrays.stream(files).map(Path::toString).toList(), out))
                .as(console.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    /** As if none had ever been loaded. */
    public void none() {
        jdbc.sql("delete from region_boundary").update();
        facts.changed(RegionFacts.BOUNDARIES);
    }
}
