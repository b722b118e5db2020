package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.time.Instant;

/**
 * A message about a story.
 *
 * @param name of who wrote it
 * @param byOffice true where it is the story's own office that speaks, false where it is asked
 */
public record StoryMessage(AccountId account, String name, boolean byOffice, String text, Instant at) {}
