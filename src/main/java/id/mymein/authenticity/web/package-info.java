/** The police's pages. */
@NullMarked
package id.mymein.authenticity.web;

import org.jspecify.annotations.NullMarked;
