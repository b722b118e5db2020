package id.mymein.socialaccount;

import id.mymein.platform.Site;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Looks on a profile's public page for what proves control of it. */
@Component
class ProofPages {

    private static final int AROUND = 60;
    private static final int LONGEST = 300;

    private final Outbound outbound;
    private final Site site;

    ProofPages(Outbound outbound, Site site) {
        this.outbound = outbound;
        this.site = site;
    }

    /**
     * What was seen.
     *
     * @param reason message key of why nothing was; empty where it was there
     */
    record Seen(boolean held, String url, int status, String found, String reason) {}

    Seen code(AccountAddress address, String code) {
        return look(address, page -> {
            String text = text(page);
            int at = text.toLowerCase(Locale.ROOT).indexOf(code.toLowerCase(Locale.ROOT));
            return at < 0 ? "" : around(text, at, code.length());
        });
    }

    Seen link(AccountAddress address, SocialAccountId id) {
        String wanted = site.url(OfficialAccounts.path(id));
        return look(
                address,
                page -> page.select("a[rel][href], link[rel][href]").stream()
                        .filter(link -> Set.copyOf(List.of(link.attr("rel")
                                        .toLowerCase(Locale.ROOT)
                                        .split("\\s+", -1)))
                                .contains("me"))
                        .map(link -> link.absUrl("href"))
                        .filter(href ->
                                href.equals(wanted) || href.startsWith(wanted + "?") || href.startsWith(wanted + "#"))
                        .findFirst()
                        .orElse(""));
    }

    private interface Finder {
        /** Empty where it is not there. */
        String find(Document page);
    }

    private Seen look(AccountAddress address, Finder finder) {
        return switch (outbound.fetch(URI.create(address.url()))) {
            case Fetched.Nothing(URI at, Fetched.Reason reason) -> new Seen(false, at.toString(), 0, "", reason.key());
            case Fetched.Answer answer
            when !answer.ok() ->
                new Seen(false, answer.at().toString(), answer.status(), "", "socialaccount.proof.status");
            case Fetched.Answer answer -> {
                String found = finder.find(parse(answer));
                yield new Seen(
                        !found.isEmpty(),
                        answer.at().toString(),
                        answer.status(),
                        found,
                        found.isEmpty() ? "socialaccount.proof.notThere" : "");
            }
        };
    }

    /** Scripts are not run, so what a page writes by them is not there. */
    static Document parse(Fetched.Answer answer) {
        try {
            String charset = answer.charset().map(Charset::name).orElse(null);
            return Jsoup.parse(
                    new ByteArrayInputStream(answer.bytes()),
                    charset,
                    answer.at().toString());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /** What people read, and what the page says of itself to machines. */
    private static String text(Document page) {
        var text = new StringBuilder(page.title()).append(' ');
        for (Element meta :
                page.select("meta[name=description],meta[property=og:description],meta[property=og:title]")) {
            text.append(meta.attr("content")).append(' ');
        }
        return text.append(page.body().text()).toString();
    }

    private static String around(String text, int at, int length) {
        int from = Math.max(0, at - AROUND);
        String found = text.substring(from, Math.min(text.length(), at + length + AROUND));
        return found.substring(0, Math.min(found.length(), LONGEST));
    }
}
