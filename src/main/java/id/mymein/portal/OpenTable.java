package id.mymein.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of open data.
 *
 * @param columns names as they stand in its first row, and as keys in JSON
 * @param rows as many cells as there are columns; text, numbers, days, true or false, null for what nobody knows
 */
record OpenTable(List<String> columns, List<List<@Nullable Object>> rows) {}
