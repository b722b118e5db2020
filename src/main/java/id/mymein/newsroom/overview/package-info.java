/** The chief editor's overview: what stands where, what is late, who holds what, and how the week went. */
@NullMarked
package id.mymein.newsroom.overview;

import org.jspecify.annotations.NullMarked;
