/** Meetings about what needs more than one office: who was there, what was decided, who does it until when, and whether it was done. */
@NullMarked
package id.mymein.aspiration.meeting;

import org.jspecify.annotations.NullMarked;
