/** The desk of those who work on aspirations: piles, one of them, each step with it, and the rules. */
@NullMarked
package id.mymein.aspiration.web;

import org.jspecify.annotations.NullMarked;
