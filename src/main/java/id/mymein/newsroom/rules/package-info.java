/** The newsroom's rules as an administrator sees and changes them. */
@NullMarked
package id.mymein.newsroom.rules;

import org.jspecify.annotations.NullMarked;
