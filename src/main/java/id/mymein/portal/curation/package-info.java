/** What editors arrange on the front page: parts and their order, stories that stand there until an hour that they choose. */
@NullMarked
package id.mymein.portal.curation;

import org.jspecify.annotations.NullMarked;
