package id.mymein.newsroom.importing;

import java.util.List;

/**
 * A published text as its archive has it, nothing judged; what the archive does not say is empty.
 *
 * @param id by which the archive knows it
 * @param title plain text
 * @param body HTML of whatever quality
 * @param categories names, the first that we know counts
 * @param date in one of the forms that {@link ForeignDate} reads
 * @param region code
 */
record ForeignText(
        String id,
        String source,
        String url,
        String title,
        String body,
        List<String> categories,
        String date,
        String author,
        String region,
        String place) {}
