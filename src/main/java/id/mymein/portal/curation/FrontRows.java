package id.mymein.portal.curation;

import id.mymein.identity.AccountId;
import id.mymein.newsroom.StoryId;
import id.mymein.portal.curation.Arrangement.Part;
import id.mymein.portal.curation.Arrangement.Pin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes tables {@code front_page}, {@code front_block} and {@code front_pin}. */
@Component
class FrontRows {

    private static final String PAGE = """
            select version, public_version, changed_by, changed_at, published_by, published_at from front_page""";

    private final JdbcClient jdbc;

    FrontRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of the two arrangements. */
    enum Stage {
        DRAFT("draft"),
        PUBLIC("public");

        private final String key;

        Stage(String key) {
            this.key = key;
        }
    }

    FrontPage page() {
        return jdbc.sql(PAGE).query(FrontRows::known).single();
    }

    /** The same, locked until the transaction ends. */
    FrontPage lock() {
        return jdbc.sql(PAGE + " for update").query(FrontRows::known).single();
    }

    Arrangement read(Stage stage) {
        List<Part> parts = jdbc
                .sql("select kind, shown from front_block where stage = :stage order by position, kind")
                .param("stage", stage.key)
                .query((row, n) -> new Named(row.getString("kind"), row.getBoolean("shown")))
                .list()
                .stream()
                .flatMap(part -> part.known().stream())
                .toList();
        List<Pin> lead = pins(stage, true);
        return new Arrangement(parts, lead.isEmpty() ? null : lead.getFirst(), pins(stage, false));
    }

    private record Named(String kind, boolean shown) {

        Optional<Part> known() {
            return FrontBlock.named(kind).map(block -> new Part(block, shown));
        }
    }

    private List<Pin> pins(Stage stage, boolean lead) {
        return jdbc.sql("""
                select story_id, until from front_pin
                where stage = :stage and leads = :leads order by position, story_id""")
                .param("stage", stage.key)
                .param("leads", lead)
                .query((row, n) -> new Pin(new StoryId(row.getObject("story_id", UUID.class)), instant(row, "until")))
                .list();
    }

    void write(Arrangement arrangement) {
        clear(Stage.DRAFT);
        int position = 0;
        for (Part part : arrangement.parts()) {
            jdbc.sql("""
                    insert into front_block (stage, kind, position, shown)
                    values ('draft', :kind, :position, :shown)""")
                    .param("kind", part.block().name())
                    .param("position", position++)
                    .param("shown", part.shown())
                    .update();
        }
        if (arrangement.lead() != null) {
            write(arrangement.lead(), true, 0);
        }
        for (int i = 0; i < arrangement.picks().size(); i++) {
            write(arrangement.picks().get(i), false, i);
        }
    }

    private void write(Pin pin, boolean lead, int position) {
        jdbc.sql("""
                insert into front_pin (stage, story_id, leads, position, until)
                values ('draft', :story, :leads, :position, :until)""")
                .param("story", pin.story().value())
                .param("leads", lead)
                .param("position", position)
                .param("until", pin.until() == null ? null : pin.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void clear(Stage stage) {
        for (String statement :
                List.of("delete from front_block where stage = :stage", "delete from front_pin where stage = :stage")) {
            jdbc.sql(statement).param("stage", stage.key).update(); // there may be none
        }
    }

    /** Makes the one arrangement what the other is. */
    void copy(Stage from, Stage to) {
        clear(to);
        jdbc.sql("""
                insert into front_block (stage, kind, position, shown)
                select :to, kind, position, shown from front_block where stage = :from""").param("from", from.key).param("to", to.key).update();
        jdbc.sql("""
                insert into front_pin (stage, story_id, leads, position, until)
                select :to, story_id, leads, position, until from front_pin where stage = :from""").param("from", from.key).param("to", to.key).update();
    }

    void changed(AccountId by, Instant at) {
        one(jdbc.sql("update front_page set version = version + 1, changed_by = :by, changed_at = :at")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    void published(AccountId by, Instant at) {
        one(jdbc.sql("update front_page set public_version = version, published_by = :by, published_at = :at")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** The draft is what the public sees, under a number of its own. */
    void restored(AccountId by, Instant at) {
        one(jdbc.sql("""
                update front_page set version = version + 1, public_version = version + 1, changed_by = :by, changed_at = :at""")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("there is one front page, not " + rows);
        }
    }

    private static FrontPage known(ResultSet row, int number) throws SQLException {
        return new FrontPage(
                row.getInt("version"),
                row.getInt("public_version"),
                account(row, "changed_by"),
                instant(row, "changed_at"),
                account(row, "published_by"),
                instant(row, "published_at"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
