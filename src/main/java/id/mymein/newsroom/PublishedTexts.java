package id.mymein.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the words of public stories; of released revisions only, so that nothing is found that cannot be read. */
@Component
@Transactional(readOnly = true)
public class PublishedTexts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedTexts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of the stories that are public. */
    public Map<StoryId, PublishedText> find(Collection<StoryId> stories) {
        var found = new HashMap<StoryId, PublishedText>();
        jdbc.sql(PublishedItems.SELECT_WITH_CONTENT + "where p.story_id = any (:ids)")
                .param("ids", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query(this::read)
                .list()
                .forEach(text -> found.put(text.item().id(), text));
        return found;
    }

    /**
     * All public stories, a part at a time, in the order of their ids.
     *
     * @param story behind which the part begins; null for the first
     */
    public List<PublishedText> after(@Nullable StoryId story, int limit) {
        UUID from = story == null ? new UUID(0, 0) : story.value();
        return jdbc.sql(PublishedItems.SELECT_WITH_CONTENT + """
                        where p.story_id > :after
                        order by p.story_id
                        limit :limit""")
                .param("after", from)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private PublishedText read(ResultSet row, int number) throws SQLException {
        Content content = json.readValue(row.getString("content"), Content.class);
        return new PublishedText(PublishedItems.read(row, number), content.who(), RichText.toPlain(content.body()));
    }
}
