package id.mymein.socialaccount;

import id.mymein.socialaccount.AddressReading.Account;
import id.mymein.socialaccount.AddressReading.Reason;
import id.mymein.socialaccount.AddressReading.Refused;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands one address on the web as somebody's profile. */
final class ProfileReader {

    /** What platforms put before their host for phones and languages. */
    private static final Pattern SAME_SITE =
            Pattern.compile("(?:www|m|web|mobile|mbasic|touch|mtouch|free|d|z|id|en|[a-z]{2}-[a-z]{2})\\.(?=.*\\.)");

    private static final Pattern WWW = Pattern.compile("^www\\.(?=.*\\.)");
    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)/(?:index|home|default|beranda)(?:\\.\\w{1,5})?/?$");
    private static final Pattern FEDIVERSE_PATH = Pattern.compile("/(?:@|users/)([\\w.-]+)(?:@([\\w.-]+))?(?:/.*)?");

    private final Platforms platforms;

    ProfileReader(Platforms platforms) {
        this.platforms = platforms;
    }

    AddressReading read(String url) {
        return switch (WebAddress.parse(url)) {
            case WebAddress.Parsed.Bad(Reason reason, String part) -> new Refused(reason, part);
            case WebAddress.Parsed.Good(WebAddress address) -> read(address);
        };
    }

    private AddressReading read(WebAddress address) {
        String host = address.host();
        if (platforms.shorteners().contains(host)) {
            return new Refused(Reason.SHORTENED, host);
        }
        String site = SAME_SITE.matcher(host).replaceFirst("");
        Optional<Platform> platform = platforms.atHost(host).or(() -> platforms.atHost(site));
        if (platform.isPresent()) {
            return profile(platform.get(), platforms.atHost(host).isPresent() ? host : site, address);
        }
        Optional<Platform> above = platforms.aboveHost(host);
        if (above.isPresent()) {
            return new Refused(Reason.NOT_A_PROFILE, above.get().label());
        }
        if (Posing.poses(host, platforms)) {
            return new Refused(Reason.POSES, host);
        }
        Matcher fediverse = FEDIVERSE_PATH.matcher(address.path());
        String own = WWW.matcher(host).replaceFirst("");
        return platforms.find(Platform.MASTODON).isPresent() && fediverse.matches()
                ? fediverse(fediverse.group(1), fediverse.group(2) == null ? own : fediverse.group(2))
                : site(own, address);
    }

    private AddressReading profile(Platform platform, String host, WebAddress address) {
        String word = address.firstWord().toLowerCase(Locale.ROOT);
        boolean reserved = word.isEmpty() || platform.reserved().contains(word);
        for (AddressShape shape : platform.shapes()) {
            boolean here = shape.host().isEmpty()
                    ? !onlyInShapes(platform, host)
                    : shape.host().equals(host);
            if (!here || (reserved && shape.open())) {
                continue;
            }
            Optional<AddressShape.Found> found = shape.find(address.path(), address.query());
            if (found.isPresent()) {
                return account(platform, host, found.get());
            }
        }
        return new Refused(Reason.NOT_A_PROFILE, platform.label());
    }

    /** A host whose addresses have shapes of their own has no others. */
    private static boolean onlyInShapes(Platform platform, String host) {
        return platform.shapes().stream().anyMatch(shape -> shape.host().equals(host));
    }

    private AddressReading account(Platform platform, String host, AddressShape.Found found) {
        String value = found.value().strip();
        return switch (found.variable()) {
            case "id" -> new Account(platform.ofId(value));
            case "old" ->
                new Account(new AccountAddress(
                        platform.key(),
                        new AccountKey(platform.key() + ":~" + platform.fold(value)),
                        value,
                        "",
                        "https://www." + platform.hosts().getFirst() + "/c/" + value));
            default -> platform.key().equals(Platform.MASTODON) ? onServer(value, host) : handle(platform, value);
        };
    }

    /** {@code name}, or {@code name@elsewhere} as a server shows people of other servers. */
    private AddressReading onServer(String name, String host) {
        int at = name.indexOf('@');
        return at < 0 ? fediverse(name, host) : fediverse(name.substring(0, at), name.substring(at + 1));
    }

    /** @param written perhaps with an {@code @} */
    AddressReading handle(Platform platform, String written) {
        String handle = written.startsWith("@") ? written.substring(1) : written;
        if (!platform.handle().matcher(handle).matches()) {
            return new Refused(Reason.HANDLE, handle);
        }
        boolean number = !platform.idAddress().isEmpty() && handle.matches("\\d{8,20}") && platform.folded();
        return new Account(number ? platform.ofId(handle) : platform.ofHandle(handle));
    }

    AddressReading fediverse(String name, String host) {
        Optional<Platform> mastodon = platforms.find(Platform.MASTODON);
        String server = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        if (mastodon.isEmpty()
                || !mastodon.get().handle().matcher(name + "@" + server).matches()) {
            return new Refused(Reason.HANDLE, "@" + name + "@" + host);
        }
        boolean posing = platforms
                .atHost(server)
                .map(platform -> !platform.key().equals(Platform.MASTODON))
                .orElseGet(() -> Posing.poses(server, platforms));
        if (posing) {
            return new Refused(Reason.POSES, server);
        }
        String handle = (name + "@" + server).toLowerCase(Locale.ROOT);
        return new Account(new AccountAddress(
                Platform.MASTODON,
                new AccountKey(Platform.MASTODON + ":" + handle),
                handle,
                "",
                "https://" + server + "/@" + name.toLowerCase(Locale.ROOT)));
    }

    /** A site of one's own: the host and, where there is one, the path under which somebody lives there. */
    private AddressReading site(String host, WebAddress address) {
        String named = FRONT_PAGE.matcher(address.path()).replaceFirst("");
        String path = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
        if (path.length() > 200 || path.chars().anyMatch(sign -> sign <= ' ' || "<>\"`{}|^".indexOf(sign) >= 0)) {
            return new Refused(Reason.NOT_A_PROFILE, host);
        }
        String handle = host + path;
        return new Account(new AccountAddress(
                Platform.WEB, new AccountKey(Platform.WEB + ":" + handle), handle, "", "https://" + handle));
    }
}
