package id.mymein.portal.api;

import id.mymein.community.PublishedGroup.Line;
import id.mymein.community.PublishedGroups;
import id.mymein.platform.Site;
import id.mymein.portal.api.RegisterShapes.AccountList;
import id.mymein.portal.api.RegisterShapes.GroupList;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import id.mymein.socialaccount.Badge;
import id.mymein.socialaccount.OfficialAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The public API of the registers: KIM groups, official accounts, and whether an account is one. */
@RestController
class RegisterController {

    private static final String GROUPS = "/api/v1/kim";
    private static final String ACCOUNTS = "/api/v1/akun-resmi";
    private static final String REGION = "wilayah";
    private static final String PLATFORM = "platform";
    private static final String STATE = "keadaan";
    private static final String AFTER = "sesudah";
    private static final String LIMIT = "limit";
    private static final String ASKED = "akun";
    private static final Set<String> OF_GROUPS = Set.of(REGION, AFTER, LIMIT);
    private static final Set<String> OF_ACCOUNTS = Set.of(REGION, PLATFORM, STATE, AFTER, LIMIT);

    /** Region, platform, key. */
    private static final Pattern PLACE = Pattern.compile("[0-9.]{2,13}\\|[a-z0-9-]{1,40}\\|[^\\p{Cntrl}]{1,500}");

    /** What somebody pastes may carry much; the register says itself when it is too long. */
    private static final int LONGEST = 4000;

    private final PublishedGroups groups;
    private final OfficialAccounts accounts;
    private final Registers registers;
    private final Regions regions;
    private final Site site;

    RegisterController(
            PublishedGroups groups, OfficialAccounts accounts, Registers registers, Regions regions, Site site) {
        this.groups = groups;
        this.accounts = accounts;
        this.registers = registers;
        this.regions = regions;
        this.site = site;
    }

    /** Active and dormant groups and forums, by name. */
    @GetMapping(GROUPS)
    ResponseEntity<byte[]> groups(HttpServletRequest request) {
        var parameters = new Parameters(request, OF_GROUPS);
        List<Line> all = groups.within(region(parameters).code());
        int from = from(all, parameters.text(AFTER));
        int until = Math.min(all.size(), from + parameters.limit());
        List<Line> shown = all.subList(from, until);
        String next = until == all.size()
                ? null
                : next(GROUPS, OF_GROUPS, request, shown.getLast().slug());
        return Answers.json(new GroupList(shown.stream().map(registers::shape).toList(), next));
    }

    private static int from(List<Line> all, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        for (int n = 0; n < all.size(); n++) {
            if (all.get(n).slug().equals(after)) {
                return n + 1;
            }
        }
        throw wrongPlace();
    }

    @GetMapping(GROUPS + "/{slug}")
    ResponseEntity<byte[]> group(HttpServletRequest request, @PathVariable String slug) {
        new Parameters(request, Set.of());
        return groups.bySlug(slug)
                .map(group -> Answers.json(registers.detail(group)))
                .orElseThrow(() -> Problem.notFound("There is no such group. Slugs stand in " + GROUPS + "."));
    }

    /** Accounts that were ever proven, by region and platform. */
    @GetMapping(ACCOUNTS)
    ResponseEntity<byte[]> accounts(HttpServletRequest request) {
        var parameters = new Parameters(request, OF_ACCOUNTS);
        var slice = accounts.directory(new OfficialAccounts.Query(
                region(parameters).code(),
                platform(parameters.text(PLATFORM)),
                badge(parameters.text(STATE)),
                place(parameters.text(AFTER, LONGEST)),
                parameters.limit()));
        String next = slice.next().isEmpty() ? null : next(ACCOUNTS, OF_ACCOUNTS, request, encoded(slice.next()));
        return Answers.json(
                new AccountList(slice.accounts().stream().map(registers::shape).toList(), next));
    }

    /** Is this account official? */
    @GetMapping(ACCOUNTS + "/periksa")
    ResponseEntity<byte[]> official(HttpServletRequest request) {
        String text = new Parameters(request, Set.of(ASKED)).text(ASKED, LONGEST);
        if (text == null) {
            throw Problem.bad(ASKED, "akun is the address or the handle of an account, in any spelling.");
        }
        return Answers.json(registers.shape(accounts.ask(text), text));
    }

    private Region region(Parameters parameters) {
        String name = parameters.text(REGION);
        if (name != null) {
            return regions.bySlugOrCode(name)
                    .orElseThrow(() -> Problem.bad(
                            REGION, "There is no such region. Its code or slug stands in /api/v1/regions."));
        }
        List<Region> served = regions.served();
        if (served.size() != 1) {
            throw Problem.bad(REGION, "Several regencies are served. Name one, by code or slug.");
        }
        return served.getFirst();
    }

    private String platform(@Nullable String key) {
        if (key == null) {
            return "";
        }
        return accounts.platforms()
                .find(key)
                .orElseThrow(() -> Problem.bad(
                        PLATFORM,
                        "There is no such platform. There are: "
                                + accounts.platforms().all().stream()
                                        .map(platform -> platform.key())
                                        .collect(Collectors.joining(", "))))
                .key();
    }

    private static @Nullable Badge badge(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Badge.values())
                .filter(badge -> word(badge).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.bad(
                        STATE,
                        "keadaan is one of "
                                + Arrays.stream(Badge.values())
                                        .map(RegisterController::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static String word(Badge badge) {
        return badge.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(@Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (PLACE.matcher(place).matches()) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw wrongPlace();
    }

    private static Problem wrongPlace() {
        return Problem.bad(AFTER, "This place is not one of this list. Follow the address in next, or leave it out.");
    }

    private String next(String route, Set<String> known, HttpServletRequest request, String after) {
        var address = UriComponentsBuilder.fromUriString(site.url(route));
        var values = new HashMap<String, Object>();
        known.stream().sorted().filter(name -> !name.equals(AFTER)).forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        address.queryParam(AFTER, "{" + AFTER + "}");
        values.put(AFTER, after);
        return address.encode().buildAndExpand(values).toUriString();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem) {
        return Answers.problem(problem);
    }
}
