package id.mymein.portal;

import id.mymein.authenticity.ClaimPublished;
import id.mymein.newsroom.StoryReleased;
import id.mymein.platform.Site;
import id.mymein.portal.store.Renewals;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the page of a story or claim check that was just released rendered before its first reader comes. */
@Component
class FreshStories {

    private final Renewals renewals;
    private final boolean serving;

    FreshStories(Renewals renewals, Site site) {
        this.renewals = renewals;
        this.serving = !site.command();
    }

    /** Nothing is lost where it does not happen, so it is no entry in the register of events. */
    @EventListener
    void released(StoryReleased story) {
        render(story.path());
    }

    @EventListener
    void published(ClaimPublished claim) {
        render(claim.path());
    }

    private void render(String path) {
        if (serving && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    renewals.add(List.of(path));
                }
            });
        }
    }
}
