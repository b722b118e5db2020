/**
 * The door for apps of others: Open311 GeoReport v2 below {@code /open311/v2}, as JSON and as XML. What comes in goes through
 * {@link id.mymein.aspiration.Intake} like everything else; what goes out is what the public may read.
 */
@NullMarked
package id.mymein.aspiration.open311;

import org.jspecify.annotations.NullMarked;
