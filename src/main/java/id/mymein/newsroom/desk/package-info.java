/** The editors' desk: queues, one story with everything that is known about it, and the decisions on it. */
@NullMarked
package id.mymein.newsroom.desk;

import org.jspecify.annotations.NullMarked;
