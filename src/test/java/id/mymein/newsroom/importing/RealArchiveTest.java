package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.TestData;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A real archive, in a database of its own: thousands of stories would be in other tests' way. */
@IntegrationTest
@TestPropertySource(properties = "mymein.address=http://arsip-besar.test")
class RealArchiveTest {

    private static final int TEXTS = 3463;

    @Autowired
    ImportStories command;

    @Autowired
    People people;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private int run(String... arguments) {
        console.reset();
        return command.run(List.of(arguments), new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    void everyTextOfTheRealFileLoadsAndASecondRunChangesNothing() {
        Path file = TestData.file("news/indosum-dev.jsonl.gz");
        // Without options: the office that runs MyMeIn, made with the first administrator, and its only editor.
        Office office = offices.within(new RegionCode("63.11")).stream()
                .filter(one -> one.kind() == OfficeKind.DISKOMINFO)
                .findFirst()
                .orElseThrow();
        people.person(office.id(), Role.EDITOR);
        assertThat(run(file.toString())).as(said()).isZero();
        assertThat(said()).contains("3,463 new stories, 0 already there", "0 refused");
        assertThat(count("""
                select count(*) from published_story p
                join story_source o on o.story_id = p.story_id
                join release r on r.story_id = p.story_id and r.published_at = p.first_published_at
                join revision v on v.story_id = p.story_id and v.fingerprint = r.fingerprint
                join story_step t on t.story_id = p.story_id and t.event = 'IMPORT'
                join audit_entry a on a.subject = 'story:' || p.story_id
                where p.archived and r.fitness_id is null and length(p.title) between 10 and 110""")).isEqualTo(TEXTS);
        assertThat(run(file.toString())).isZero();
        assertThat(said()).contains("0 new stories, 3,463 already there");
        assertThat(count("select count(*) from story")).isEqualTo(TEXTS);
    }
}
