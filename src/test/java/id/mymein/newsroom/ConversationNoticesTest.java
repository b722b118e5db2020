package id.mymein.newsroom;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk.Cast;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Police, editor and sender talk about a story that waits for the police. */
@IntegrationTest
class ConversationNoticesTest {

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryConversation conversation;

    @Autowired
    JdbcClient jdbc;

    Cast cast;
    StoryId story;

    @BeforeEach
    void aStoryWaits() {
        cast = newsdesk.cast();
        story = newsdesk.awaitingAuthenticity(cast, content("Pasar"));
    }

    @Test
    void whatThePoliceAskIsToldToSenderAndEditor() {
        conversation.post(cast.police(), story, "Siapa saksinya?");
        assertThat(told(cast.contributor())).contains("newsroom.write.told.asked");
        assertThat(told(cast.editor())).containsExactly("newsroom.desk.told.asked");
        assertThat(told(cast.police())).doesNotContain("authenticity.told.answered");
    }

    @Test
    void whatAnEditorOrTheSenderAnswersIsToldToThePoliceWhoAsked() {
        conversation.post(cast.police(), story, "Siapa saksinya?");
        conversation.post(cast.editor(), story, "Pak Anang.");
        conversation.post(cast.contributor(), story, "Juga Bu Siti.");
        assertThat(told(cast.police()))
                .filteredOn("authenticity.told.answered"::equals)
                .hasSize(2);
        assertThat(told(cast.editor())).contains("newsroom.write.told.answered");
    }

    private List<String> told(Actor actor) {
        return jdbc.sql("select key from notification where account = :who")
                .param("who", actor.account().value())
                .query((row, n) -> row.getString("key"))
                .list();
    }
}
