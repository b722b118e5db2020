/** The desk pages of the register of official accounts. */
@NullMarked
package id.mymein.socialaccount.web;

import org.jspecify.annotations.NullMarked;
