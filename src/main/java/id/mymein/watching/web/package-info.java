/** The desk's pages of watching, and the public screen for a monitor. */
@NullMarked
package id.mymein.watching.web;

import org.jspecify.annotations.NullMarked;
