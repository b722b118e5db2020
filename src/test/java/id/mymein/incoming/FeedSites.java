package id.mymein.incoming;

import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Sites of villages on this machine, one below each path. */
public final class FeedSites implements AutoCloseable {

    private final Map<String, Function<Asked, Said>> pages = new ConcurrentHashMap<>();
    private final Platform server;

    public FeedSites() throws IOException {
        server = new Platform(asked -> pages.getOrDefault(asked.path(), other -> new Said(404, Map.of(), ""))
                .apply(asked));
    }

    public Platform server() {
        return server;
    }

    public String address(String path) {
        return server.address() + path;
    }

    public FeedSites put(String path, Function<Asked, Said> page) {
        pages.put(path, page);
        return this;
    }

    public FeedSites put(String path, String feed) {
        return put(path, asked -> said(feed));
    }

    public static Said said(String feed) {
        return new Said(200, Map.of("Content-Type", "application/rss+xml"), feed);
    }

    /** @param items as {@link #item} makes them */
    public static String rss(String title, String... items) {
        return "<rss version=\"2.0\"><channel><title>" + title + "</title>" + String.join("", items)
                + "</channel></rss>";
    }

    public static String item(String link, String title, String date, String html) {
        return "<item><title><![CDATA[" + title + "]]></title><link>" + link + "</link><guid>" + link
                + "</guid><pubDate>" + date + "</pubDate><description><![CDATA[" + html + "]]></description></item>";
    }

    @Override
    public void close() {
        server.close();
    }
}
