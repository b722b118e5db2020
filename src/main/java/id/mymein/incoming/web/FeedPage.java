package id.mymein.incoming.web;

import id.mymein.incoming.Feed;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One feed, and what is wrong with it.
 *
 * @param told message key of what was done; empty for nothing
 * @param typed as a new address of it
 */
record FeedPage(Feed feed, @Nullable Region place, Instant now, String told, String typed, FormErrors errors) {}
