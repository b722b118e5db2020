/** Spreadsheets themselves: reading what offices send, safely and row by row, and writing what programs of theirs open. */
@NamedInterface("sheet")
@NullMarked
package id.mymein.exchange.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
