package id.mymein.portal.official;

import id.mymein.platform.Site;
import id.mymein.socialaccount.AccountAddress;
import id.mymein.socialaccount.AddressReader;
import id.mymein.socialaccount.AddressReading;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import id.mymein.socialaccount.Platform;
import id.mymein.socialaccount.Platforms;
import id.mymein.socialaccount.PublicAccount;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The one address of each answer, and back: {@code /akun-resmi/instagram/desa.mayanau} for the hundred spellings of an account,
 * {@code /akun-resmi/nama/desa.mayanau} where nobody said the platform.
 */
@Component
public class OfficialPaths {

    public static final String PATH = "/akun-resmi";

    private static final String NAME = "nama";

    /** Before an address of an account that its handle alone does not name. */
    private static final String ADDRESS = "alamat";

    private static final String SCHEME = "https://";
    private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}$)[\\p{L}\\p{N}._@~+-]{1,200}");
    private static final Pattern OWN = Pattern.compile("(?:/en)?(/akun-resmi/[A-Za-z0-9._@~+/-]{1,300})(?:[?#].*)?");
    private static final Pattern BARE_HOST = Pattern.compile("[\\w.]+");

    private final OfficialAccounts accounts;
    private final Site site;

    OfficialPaths(OfficialAccounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    /** The path where the answer to a text stands; empty where the text has none of its own. */
    public Optional<String> path(String text, OfficialAnswer answer) {
        Platforms platforms = accounts.platforms();
        AddressReading reading = new AddressReader(platforms).read(text);
        String plain = text.strip();
        boolean meant = reading instanceof AddressReading.Account(AccountAddress address)
                && address.platform().equals(Platform.WEB)
                && BARE_HOST.matcher(plain).matches()
                && !platform(answer).equals(Platform.WEB);
        return path(platforms, meant ? new AddressReading.Name(plain) : reading);
    }

    private static String platform(OfficialAnswer answer) {
        return switch (answer) {
            case OfficialAnswer.Yes yes -> yes.account().platform();
            case OfficialAnswer.Formerly formerly -> formerly.account().platform();
            case OfficialAnswer.No no -> no.platform();
            case OfficialAnswer.NotUnderstood none -> "";
        };
    }

    /** Where the answer about an account stands by its handle; its page by id where it has no such path. */
    public String path(PublicAccount account) {
        Platforms platforms = accounts.platforms();
        return path(platforms, new AddressReader(platforms).read(account.url())).orElse(account.path());
    }

    private static Optional<String> path(Platforms platforms, AddressReading reading) {
        return switch (reading) {
            case AddressReading.Refused refused -> Optional.empty();
            case AddressReading.Name(String handle) -> encoded(platforms, reading, List.of(NAME, handle));
            case AddressReading.Account(AccountAddress address) -> path(platforms, address);
        };
    }

    private static Optional<String> path(Platforms platforms, AccountAddress address) {
        var reading = new AddressReading.Account(address);
        String there = address.url().replaceFirst("^https://", "");
        if (address.platform().equals(Platform.WEB)) {
            return encoded(platforms, reading, steps(Platform.WEB + "/" + there));
        }
        Optional<String> byHandle = address.handle().isEmpty()
                ? Optional.empty()
                : encoded(platforms, reading, List.of(address.platform(), address.handle()));
        return byHandle.or(() -> encoded(platforms, reading, steps(address.platform() + "/" + ADDRESS + "/" + there)));
    }

    private static List<String> steps(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    /** Only where the path leads back to what it was made of. */
    private static Optional<String> encoded(Platforms platforms, AddressReading reading, List<String> steps) {
        boolean fits = steps.stream().allMatch(STEP.asMatchPredicate())
                && text(platforms, steps)
                        .map(new AddressReader(platforms)::read)
                        .filter(again -> same(again, reading))
                        .isPresent();
        return fits
                ? Optional.of(steps.stream()
                        .map(step -> UriUtils.encodePathSegment(step, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("/", PATH + "/", "")))
                : Optional.empty();
    }

    private static boolean same(AddressReading one, AddressReading other) {
        if (one instanceof AddressReading.Account(AccountAddress first)) {
            return other instanceof AddressReading.Account(AccountAddress second)
                    && first.key().equals(second.key());
        }
        return one.equals(other);
    }

    /**
     * What is asked at an address.
     *
     * @param steps behind {@code /akun-resmi}, as they stand in the request
     * @return empty where nothing can be asked there
     */
    public Optional<String> text(List<String> steps) {
        try {
            List<String> plain = steps.stream()
                    .map(step -> UriUtils.decode(step, StandardCharsets.UTF_8))
                    .toList();
            return plain.size() > 1 && plain.stream().allMatch(STEP.asMatchPredicate())
                    ? text(accounts.platforms(), plain)
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Platforms platforms, List<String> steps) {
        String kind = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (kind.equals(Platform.WEB)) {
            return Optional.of(SCHEME + String.join("/", rest));
        }
        if (rest.size() > 1) {
            boolean address =
                    rest.getFirst().equals(ADDRESS) && platforms.find(kind).isPresent();
            return address ? Optional.of(SCHEME + String.join("/", rest.subList(1, rest.size()))) : Optional.empty();
        }
        var reader = new AddressReader(platforms);
        String handle = rest.getFirst();
        if (kind.equals(NAME)) {
            var wanted = new AddressReading.Name(handle);
            return List.of("@" + handle, handle).stream()
                    .filter(text -> reader.read(text).equals(wanted))
                    .findFirst();
        }
        return platforms.find(kind).isPresent()
                        && reader.read(kind, "@" + handle) instanceof AddressReading.Account(AccountAddress address)
                ? Optional.of(address.url())
                : Optional.empty();
    }

    /** The path of a page of this register whose whole address somebody gave, as a sign's QR code does; empty for any other text. */
    public Optional<String> own(String text) {
        String plain = text.strip();
        String here = site.url("");
        if (!plain.startsWith(here)) {
            return Optional.empty();
        }
        Matcher path = OWN.matcher(plain.substring(here.length()));
        return path.matches() && !path.group(1).contains("//") && !path.group(1).contains("..")
                ? Optional.of(path.group(1))
                : Optional.empty();
    }
}
