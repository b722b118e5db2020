/** What programs of others read: stories, regions, categories and offices as JSON, and summaries of stories for oEmbed. */
@NullMarked
package id.mymein.portal.api;

import org.jspecify.annotations.NullMarked;
