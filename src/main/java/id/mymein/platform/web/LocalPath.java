package id.mymein.platform.web;

/** Keeps redirects on this site. */
public final class LocalPath {

    private LocalPath() {}

    /** {@code path} where it is an absolute path on this site, otherwise {@code fallback} (never another host). */
    public static String orElse(String path, String fallback) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
        return local ? path : fallback;
    }
}
