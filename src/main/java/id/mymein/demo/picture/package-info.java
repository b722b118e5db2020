/** The demo's pictures, drawn by ourselves so that nobody else's rights are in them. */
@NullMarked
package id.mymein.demo.picture;

import org.jspecify.annotations.NullMarked;
