package id.mymein.socialaccount;

import id.mymein.platform.EditDistance;
import id.mymein.socialaccount.likeness.Confusables;
import java.net.IDN;
import java.util.List;

/** Tells hosts that only look like a platform's: {@code facebook.com.evil.id}, {@code faceb00k.id}, {@code instagram-login.com}. */
final class Posing {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

    private Posing() {}

    /** @param host one that belongs to no platform */
    static boolean poses(String host, Platforms platforms) {
        String seen = seen(IDN.toUnicode(host));
        boolean named = platforms.all().stream()
                .flatMap(platform -> platform.hosts().stream())
                .filter(own -> !own.equals(Platform.ANY))
                .anyMatch(own -> {
                    String like = seen(own);
                    return seen.equals(like) || seen.startsWith(like + ".") || seen.contains("." + like + ".");
                });
        return named || List.of(seen.split("\\.", -1)).stream().anyMatch(label -> brand(label, platforms));
    }

    private static boolean brand(String label, Platforms platforms) {
        String plain = label.replace("-", "").replace("_", "");
        return platforms.brands().stream()
                .map(Posing::seen)
                .anyMatch(brand -> plain.contains(brand)
                        || (brand.length() >= LONG_ENOUGH_FOR_A_SLIP && EditDistance.of(plain, brand, 1) <= 1));
    }

    /** As somebody reads it who does not look closely. */
    private static String seen(String host) {
        return Confusables.latin(host)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('i', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
