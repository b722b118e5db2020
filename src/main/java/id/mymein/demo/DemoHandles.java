package id.mymein.demo;

import id.mymein.identity.OfficeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which accounts the demo's offices have: every village one, many two or three, over all platforms. */
@Component
class DemoHandles {

    private static final int LONGEST_ON_X = 15;

    private final DemoFiles files;

    DemoHandles(DemoFiles files) {
        this.files = files;
    }

    /** @param address as an office would write it into a form */
    record Handle(DemoOffice office, String platform, String address) {

        String key() {
            return office.key() + ":" + platform;
        }

        /** Under which its number is remembered. */
        String ledgerKey() {
            return "made:account:" + key();
        }

        /** Another name for it, on the same platform. */
        String renamed() {
            return platform.equals("web") ? address.replace(".contoh.id", "-baru.contoh.id") : address + "resmi";
        }
    }

    List<Handle> all() {
        var all = new ArrayList<Handle>();
        List<DemoOffice> offices = files.offices();
        for (int n = 0; n < offices.size(); n++) {
            DemoOffice office = offices.get(n);
            for (String platform : platforms(office.kind(), n)) {
                all.add(new Handle(office, platform, address(office, platform)));
            }
        }
        return all;
    }

    /** The one that others move to. */
    Handle firstOf(DemoOffice office) {
        return all().stream()
                .filter(handle -> handle.office().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> platforms(OfficeKind kind, int n) {
        var platforms = new ArrayList<>(List.of("facebook"));
        if (kind != OfficeKind.VILLAGE_GOVERNMENT || n % 4 == 0) {
            platforms.add("instagram");
        }
        boolean large = kind == OfficeKind.AGENCY || kind == OfficeKind.DISKOMINFO || kind == OfficeKind.MEDIA_CENTER;
        if (large || (kind == OfficeKind.VILLAGE_GOVERNMENT && n % 4 == 1)) {
            platforms.add("web");
        }
        List<String> rare = List.of("tiktok", "youtube", "x", "threads", "telegram");
        if (large || kind == OfficeKind.POLICE) {
            platforms.addAll(rare.subList(0, 3));
        } else if (n % 12 == 1) {
            platforms.add(rare.get(n / 12 % rare.size()));
        }
        return platforms;
    }

    /** On a host of the kind that nobody can own: the demo must not speak for real sites. */
    static String site(DemoOffice office) {
        return "https://" + office.key() + ".contoh.id";
    }

    private static String address(DemoOffice office, String platform) {
        String plain = office.key().replace("-", "").toLowerCase(Locale.ROOT);
        return switch (platform) {
            case "web" -> site(office);
            case "facebook" -> "https://www.facebook.com/" + plain;
            case "x" -> "@" + plain.substring(0, Math.min(plain.length(), LONGEST_ON_X));
            default -> "@" + plain;
        };
    }
}
