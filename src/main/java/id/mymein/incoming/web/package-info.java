/** The desk's pages of what comes in. */
@NullMarked
package id.mymein.incoming.web;

import org.jspecify.annotations.NullMarked;
