/** Spreadsheets themselves: reading what offices send, safely and row by row, and writing what programs of theirs open. */
@NullMarked
package id.mymein.exchange.sheet;

import org.jspecify.annotations.NullMarked;
