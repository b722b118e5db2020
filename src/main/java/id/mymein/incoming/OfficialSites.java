package id.mymein.incoming;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.region.RegionCode;
import id.mymein.socialaccount.Badge;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.Platform;
import id.mymein.socialaccount.PublicAccount;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sites that the register of official accounts knows: which feeds are a place's own, and which are not read yet. */
@Component
public class OfficialSites {

    private static final int A_PAGE = 200;
    private static final int MOST = 1000;

    private final OfficialAccounts accounts;
    private final FeedRows feeds;

    OfficialSites(OfficialAccounts accounts, FeedRows feeds) {
        this.accounts = accounts;
        this.feeds = feeds;
    }

    /** Whether an address is on an official site of exactly that place. */
    boolean official(RegionCode region, String address) {
        String host = host(address);
        return !host.isEmpty()
                && sites(region).stream()
                        .anyMatch(site -> site.region().equals(region)
                                && site.badge() == Badge.WORN
                                && host(site.url()).equals(host));
    }

    /** Official sites of the places whose feeds the actor keeps, of which none is read. */
    @Transactional(readOnly = true)
    public List<PublicAccount> proposals(Actor actor) {
        Set<String> read = feeds.within(actor.regionsFor(Action.KEEP_FEEDS)).stream()
                .flatMap(feed -> List.of(host(feed.site()), host(feed.address())).stream())
                .collect(Collectors.toSet());
        return actor.offices(Action.KEEP_FEEDS)
                .map(Grant::region)
                .distinct()
                .flatMap(region -> sites(region).stream())
                .filter(site -> site.badge() == Badge.WORN && !read.contains(host(site.url())))
                .distinct()
                .toList();
    }

    private List<PublicAccount> sites(RegionCode region) {
        var found = new ArrayList<PublicAccount>();
        String after = "";
        do {
            OfficialAccounts.Slice slice =
                    accounts.directory(new OfficialAccounts.Query(region, Platform.WEB, null, after, A_PAGE));
            found.addAll(slice.accounts());
            after = slice.next();
        } while (!after.isEmpty() && found.size() < MOST);
        return found;
    }

    static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
