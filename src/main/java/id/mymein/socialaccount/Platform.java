package id.mymein.socialaccount;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place where offices have accounts; a row of data, so that an administrator can add one.
 *
 * @param key names it for good: {@code facebook}
 * @param label a proper name, the same in every language
 * @param hosts where it is; the first is the one of its canonical addresses. {@code *} for any host that is nobody else's
 * @param shapes of its profiles' addresses, the most particular first
 * @param handle what a handle looks like, without the {@code @}
 * @param folded whether capitals make no difference
 * @param ignored signs that make no difference in a handle: the dots of Facebook
 * @param address of a profile by its handle, with {@code {handle}}
 * @param idAddress of a profile by its number, with {@code {id}}; empty where there is no such address
 * @param reserved first words of paths that are no profiles
 * @param nicknames what people call it beside its key, in lower case
 * @param brand true where a host that merely contains the key poses as it
 * @param feed where its posts are to be had as a feed
 * @param expected true where every village is expected to be on it
 */
public record Platform(
        String key,
        String label,
        List<String> hosts,
        List<AddressShape> shapes,
        Pattern handle,
        boolean folded,
        String ignored,
        String address,
        String idAddress,
        Set<String> reserved,
        List<String> nicknames,
        boolean brand,
        Feed feed,
        boolean expected) {

    /** Key of the platform that is no platform: a site of one's own. */
    public static final String WEB = "web";

    static final String MASTODON = "mastodon";
    static final String ANY = "*";

    /**
     * How a platform's newest post can be learned without a person.
     *
     * @param address with {@code {id}}, {@code {handle}} or {@code {url}}; {@code discover} where the page names it; empty for none
     */
    public record Feed(String address) {

        public boolean any() {
            return !address.isEmpty();
        }

        public boolean discovered() {
            return address.equals("discover");
        }
    }

    public Platform {
        hosts = List.copyOf(hosts);
        shapes = List.copyOf(shapes);
        reserved = Set.copyOf(reserved);
        nicknames = List.copyOf(nicknames);
    }

    public boolean web() {
        return key.equals(WEB);
    }

    /** What is the same for all spellings of a handle. */
    String fold(String written) {
        String plain = written;
        for (int at = 0; at < ignored.length(); at++) {
            plain = plain.replace(ignored.substring(at, at + 1), "");
        }
        return folded ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    AccountAddress ofHandle(String written) {
        String shown = folded ? written.toLowerCase(Locale.ROOT) : written;
        String url = address.replace("{handle}", shown);
        return new AccountAddress(key, new AccountKey(key + ":" + fold(written)), shown, "", url);
    }

    AccountAddress ofId(String id) {
        return new AccountAddress(key, idKey(id), "", id, idAddress.replace("{id}", id));
    }

    /** The key by which an account is found whose number alone is known. */
    AccountKey idKey(String id) {
        return new AccountKey(key + ":#" + id);
    }
}
