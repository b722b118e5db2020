/** Taking over what was published elsewhere: reading archives, and the command that does it. */
@NullMarked
package id.mymein.newsroom.importing;

import org.jspecify.annotations.NullMarked;
