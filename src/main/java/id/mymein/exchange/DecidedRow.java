package id.mymein.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A row to be written.
 *
 * @param decision any but {@link Decision#SKIP}
 * @param existing the record to merge into or to overwrite, as {@link Duplicate#existing()} named it; null for a new one
 */
public record DecidedRow(
        ImportRow row, Decision decision, @Nullable String existing) {}
