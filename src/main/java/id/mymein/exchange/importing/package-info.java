/** The way in: from a spreadsheet that somebody sends to records of a register, and back. */
@NullMarked
package id.mymein.exchange.importing;

import org.jspecify.annotations.NullMarked;
