/** The desk pages of the register of groups. */
@NullMarked
package id.mymein.community.web;

import org.jspecify.annotations.NullMarked;
