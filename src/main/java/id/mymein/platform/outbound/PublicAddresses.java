package id.mymein.platform.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public network from all others: private, loopback, link-local (where clouds keep their metadata),
 * carrier-grade NAT, multicast, documentation, benchmarks, and IPv6 forms that carry an IPv4 address.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA: IPv4 special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA: IPv6 special-purpose addresses</a>
 */
final class PublicAddresses {

    /** First address and length of the prefix. */
    private static final int[][] NOT_PUBLIC = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 4},
        {240, 0, 0, 0, 4},
    };

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        // Java turns an IPv4-mapped IPv6 address into the IPv4 one.
        return address instanceof Inet4Address ? four(bytes) : six(bytes);
    }

    private static boolean four(byte[] bytes) {
        int number = number(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff, bytes[3] & 0xff);
        for (int[] range : NOT_PUBLIC) {
            int mask = -1 << (32 - range[4]);
            if ((number & mask) == number(range[0], range[1], range[2], range[3])) {
                return false;
            }
        }
        return true;
    }

    private static int number(int first, int second, int third, int fourth) {
        return (first << 24) | (second << 16) | (third << 8) | fourth;
    }

    /** Of IPv6 only 2000::/3 is handed out; in it Teredo, documentation and 6to4 lead elsewhere. */
    private static boolean six(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        boolean global = (first & 0xe000) == 0x2000;
        boolean special =
                (first == 0x2001 && (second < 0x0200 || second == 0x0db8)) || first == 0x2002 || first == 0x3fff;
        return global && !special;
    }
}
