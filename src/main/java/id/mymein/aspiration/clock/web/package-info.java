/** The desk's pages of the calendar and of the deadline rules. */
@NullMarked
package id.mymein.aspiration.clock.web;

import org.jspecify.annotations.NullMarked;
