package id.mymein.portal.store;

/** Reads {@code If-None-Match} (RFC 9110, 13.1.2). */
final class EntityTags {

    private EntityTags() {}

    /** Weakly compared, as the header asks for: a mark that some cache put before a tag does not make it another. */
    static boolean has(String header, String tag) {
        if (header.strip().equals("*")) {
            return true;
        }
        for (String part : header.split(",", -1)) {
            String one = part.strip();
            if ((one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
