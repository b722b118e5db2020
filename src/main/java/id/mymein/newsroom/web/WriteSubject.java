package id.mymein.newsroom.web;

import id.mymein.identity.AccountId;
import id.mymein.identity.Office;
import id.mymein.newsroom.StoryId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form writes: a story that is there, or one that begins with the first words.
 *
 * @param story null where it is not there yet
 * @param submission made before anything is sent, so that what is sent twice is one story
 * @param sends true where the form ends in sending to the editors; an editor's ends in saving
 */
record WriteSubject(@Nullable StoryId story, UUID submission, AccountId account, Office office, boolean sends) {

    /** Where the form is sent to. */
    String address() {
        return story == null ? "/meja/tulis" : "/meja/tulis/" + story;
    }

    WriteSubject begun(StoryId id) {
        return new WriteSubject(id, submission, account, office, sends);
    }
}
