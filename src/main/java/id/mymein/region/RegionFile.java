package id.mymein.region;

import java.nio.charset.StandardCharsets;

/** A list of regions as CSV, whole in memory: the country's longest has 3 MB. */
record RegionFile(String name, String text) {

    /** Read as UTF-8; what is not becomes U+FFFD, by which the reader knows the line. */
    static RegionFile of(String name, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return new RegionFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    long lines() {
        return text.lines().count();
    }
}
