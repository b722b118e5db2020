package id.mymein.fediverse;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where things of ours are for others, and whether they can be reached there. All of it is given for good. */
@Component
class Places {

    static final String ROOT = "/fediverse/";
    static final String STORIES = ROOT + "berita/";
    static final String SHARED_INBOX = ROOT + "inbox";
    static final String WITHDRAWAL = "/pencabutan";

    private final Site site;
    private final FediverseSettings settings;

    Places(Site site, FediverseSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    Standing standing() {
        if (!settings.enabled()) {
            return Standing.SWITCHED_OFF;
        }
        return settings.loopback() || isPublic(site.address()) ? Standing.ON : Standing.NO_PUBLIC_ADDRESS;
    }

    boolean on() {
        return standing() == Standing.ON;
    }

    private static boolean isPublic(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        boolean named = host.contains(".")
                && !host.matches("[0-9.]+")
                && !host.endsWith(".localhost")
                && !host.endsWith(".local");
        return "https".equals(address.getScheme()) && named && address.getPort() < 0;
    }

    /** True for an address of another server that we may send to or ask. */
    boolean takesPart(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme();
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && (scheme.equals("https") || (settings.loopback() && scheme.equals("http")))
                && !host(address).equals(host());
    }

    /** The host of an address, in small letters, with its port where it is not the usual one. */
    static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port < 0
                || (port == 443 && "https".equals(address.getScheme()))
                || (port == 80 && "http".equals(address.getScheme()));
        return usual ? host : host + ":" + port;
    }

    /** The address that a text is; empty where it is none of a server that takes part. */
    Optional<URI> other(String text) {
        try {
            return Optional.of(new URI(text)).filter(this::takesPart);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Our own host, as it stands behind the second @. */
    String host() {
        return host(site.address());
    }

    /** Scheme and host. */
    String site() {
        return site.address().toString();
    }

    String url(String path) {
        return site.url(path);
    }

    String actor(String name) {
        return site.url(ROOT + name);
    }

    String key(String name) {
        return actor(name) + "#main-key";
    }

    String followers(String name) {
        return actor(name) + "/followers";
    }

    String sharedInbox() {
        return site.url(SHARED_INBOX);
    }

    /** Our name for what a story says. */
    String story(StoryId story) {
        return site.url(STORIES + story);
    }

    /** Our name for the notice that a story was withdrawn. */
    String withdrawal(StoryId story) {
        return story(story) + WITHDRAWAL;
    }

    /** The name of an actor of ours that has this address; empty where it is none. */
    Optional<String> name(String address) {
        String start = site.url(ROOT);
        return address.startsWith(start) ? Optional.of(address.substring(start.length())) : Optional.empty();
    }
}
