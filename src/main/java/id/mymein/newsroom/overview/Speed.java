package id.mymein.newsroom.overview;

import java.time.Duration;

/**
 * How long stories took that were first published in the week: medians, each of its own.
 *
 * @param stories how many there are
 * @param whole from the first sending to the first release
 * @param editors in the queue, under review or ready, until then
 * @param police awaiting authenticity until then
 */
record Speed(long stories, Duration whole, Duration editors, Duration police) {}
