/** The way out: tables of registers as spreadsheets. */
@NullMarked
package id.mymein.exchange.exporting;

import org.jspecify.annotations.NullMarked;
