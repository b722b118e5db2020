package id.mymein.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ChangeLogTest {

    @Autowired
    ChangeLog changes;

    @Autowired
    TransactionTemplate transaction;

    private StoryId change() {
        var story = new StoryId(UUID.randomUUID());
        changes.released(new StoryReleased(story, 1, "/berita/x", false));
        return story;
    }

    private ChangeLog.Changes all(ChangeLog.Position position) {
        ChangeLog.Changes behind = changes.behind(position);
        return behind.more() ? all(behind.next()) : behind;
    }

    @Test
    void aChangeIsReadOnce() {
        ChangeLog.Position position = changes.now();
        StoryId story = change();
        ChangeLog.Changes behind = changes.behind(position);
        assertThat(behind.stories()).contains(story);
        assertThat(changes.behind(behind.next()).stories()).doesNotContain(story);
    }

    @Test
    void aChangeThatIsTakenBackNeverHappened() {
        ChangeLog.Position position = changes.now();
        StoryId story = transaction.execute(status -> {
            status.setRollbackOnly();
            return change();
        });
        assertThat(changes.behind(position).stories()).doesNotContain(story);
    }

    @Test
    void aTransactionThatCommitsAfterALaterOneIsNotMissed() throws Exception {
        ChangeLog.Position position = changes.now();
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            StoryId story = change();
            written.countDown();
            await(commit);
            return story;
        }));
        written.await();
        StoryId quick = change();
        ChangeLog.Changes before = changes.behind(position);
        assertThat(before.stories()).contains(quick);
        commit.countDown();
        StoryId late = slow.get();
        ChangeLog.Changes after = changes.behind(before.next());
        assertThat(after.stories()).contains(late).doesNotContain(quick);
        assertThat(changes.behind(after.next()).stories()).doesNotContain(late, quick);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void moreThanFitsIntoOneReadingComesInSeveral() {
        ChangeLog.Position position = changes.now();
        StoryId last = transaction.execute(status -> {
            StoryId story = change();
            for (int n = 0; n < 4_500; n++) {
                story = change();
            }
            return story;
        });
        assertThat(all(position).stories()).contains(last);
    }
}
