/**
 * Deadlines: the dated rules with their sources, and the pure arithmetic that says what is left. Its door is
 * {@link id.mymein.aspiration.clock.Deadlines}; where a rule or a time of one's own is at hand,
 * {@link id.mymein.aspiration.clock.Deadline#of} alone.
 */
@NullMarked
package id.mymein.aspiration.clock;

import org.jspecify.annotations.NullMarked;
