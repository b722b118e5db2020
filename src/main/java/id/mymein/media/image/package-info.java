/** Pictures as bytes and pixels: what a file is, whether it can be shown, and its renditions. */
@NamedInterface("image")
@NullMarked
package id.mymein.media.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
