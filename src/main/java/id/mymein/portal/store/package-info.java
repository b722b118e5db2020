/**
 * Keeps public pages in memory as they are sent, and answers from there before anything else is asked.
 *
 * <p>It knows nothing of news: a {@link id.mymein.portal.store.PageSource} renders, the facts that it read decide how long the
 * page is right. There is no way from here to a request's session, cookie or person, so nothing personal can be kept.
 */
@NullMarked
package id.mymein.portal.store;

import org.jspecify.annotations.NullMarked;
