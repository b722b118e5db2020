package id.mymein.portal;

import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.Badge;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.PublicAccount;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The directory of official accounts: {@code /akun-resmi/daftar}, and behind it a place, a platform and a state, each as a step of
 * the path, since the store tells addresses apart by nothing else.
 */
@Component
@Order(13)
class OfficialDirectorySection implements Section {

    static final String PATH = OfficialSection.PATH + "/daftar";

    private static final int PAGE = 50;

    private final OfficialAccounts accounts;
    private final Regions regions;
    private final Renderer renderer;

    OfficialDirectorySection(OfficialAccounts accounts, Regions regions, Renderer renderer) {
        this.accounts = accounts;
        this.regions = regions;
        this.renderer = renderer;
    }

    /** The states of which there is a list of their own, as addresses name them. */
    enum State {
        RESMI(Badge.WORN),
        TERLAMBAT(Badge.OVERDUE),
        TIDAK_AKTIF(Badge.DORMANT),
        BERAKHIR(Badge.ENDED);

        private final Badge badge;

        State(Badge badge) {
            this.badge = badge;
        }

        Badge badge() {
            return badge;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<State> of(String slug) {
            return List.of(values()).stream()
                    .filter(state -> state.slug().equals(slug))
                    .findFirst();
        }
    }

    /** Which list. */
    private record Wanted(
            Region region, String platform, @Nullable State state) {

        String path() {
            return path(region, platform, state);
        }

        static String path(Region region, String platform, @Nullable State state) {
            return PATH + "/" + region.slug() + (platform.isEmpty() ? "" : "/" + platform)
                    + (state == null ? "" : "/" + state.slug());
        }
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        boolean ours = steps.size() >= 2 && ("/" + steps.getFirst() + "/" + steps.get(1)).equals(PATH);
        if (!ours || steps.size() > 5) {
            return Optional.empty();
        }
        if (steps.size() == 2) {
            return address.beginning()
                    ? Optional.of(renderer.page(address, "officialRegions", tree()))
                    : Optional.empty();
        }
        return regions.bySlugOrCode(steps.get(2))
                .flatMap(region -> wanted(region, steps.subList(3, steps.size())))
                .flatMap(wanted -> list(address, wanted));
    }

    private Optional<Wanted> wanted(Region region, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Wanted(region, "", null));
        }
        Optional<State> state = State.of(rest.getLast());
        int before = rest.size() - (state.isPresent() ? 1 : 0);
        if (before > 1) {
            return Optional.empty();
        }
        String platform = before == 1 ? rest.getFirst() : "";
        return platform.isEmpty() || accounts.platforms().find(platform).isPresent()
                ? Optional.of(new Wanted(region, platform, state.orElse(null)))
                : Optional.empty();
    }

    private Optional<Answer> list(Address address, Wanted wanted) {
        if (!address.path().equals(wanted.path())) {
            return Optional.of(new Answer.Moved(wanted.path()));
        }
        return after(address).map(after -> {
            State state = wanted.state();
            var slice = accounts.directory(new OfficialAccounts.Query(
                    wanted.region().code(), wanted.platform(), state == null ? null : state.badge(), after, PAGE));
            return renderer.page(address, "officialList", view(address, wanted, slice));
        });
    }

    /** Where the list goes on; empty for what no list of ours says. */
    private static Optional<String> after(Address address) {
        if (address.beginning()) {
            return Optional.of("");
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(address.before()), StandardCharsets.UTF_8);
            boolean ours = text.split("\\|", 3).length == 3
                    && text.indexOf('\0') < 0
                    && encoded(text).equals(address.before());
            return ours ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    private OfficialListView view(Address address, Wanted wanted, OfficialAccounts.Slice slice) {
        Region region = wanted.region();
        Map<String, Long> worn = accounts.counts(region.code());
        List<Region> above = regions.path(region.code()).stream()
                .filter(other -> other.level() != RegionLevel.PROVINCE && !other.equals(region))
                .toList();
        return new OfficialListView(
                region,
                above,
                address.beginning() ? below(region) : List.of(),
                sum(worn),
                platforms(wanted, worn),
                states(wanted),
                slice.accounts().stream().map(this::line).toList(),
                wanted.path(),
                address.beginning(),
                slice.next().isEmpty() ? "" : "?" + Address.BEFORE + "=" + encoded(slice.next()));
    }

    private OfficialListView.Line line(PublicAccount account) {
        return new OfficialListView.Line(account, regions.find(account.region()).orElse(null));
    }

    private List<OfficialListView.Choice> platforms(Wanted wanted, Map<String, Long> worn) {
        return accounts.platforms().all().stream()
                .filter(platform ->
                        worn.containsKey(platform.key()) || platform.key().equals(wanted.platform()))
                .map(platform -> new OfficialListView.Choice(
                        platform.label(),
                        Wanted.path(wanted.region(), platform.key(), wanted.state()),
                        worn.getOrDefault(platform.key(), 0L),
                        platform.key().equals(wanted.platform())))
                .toList();
    }

    private static List<OfficialListView.Choice> states(Wanted wanted) {
        return List.of(State.values()).stream()
                .map(state -> new OfficialListView.Choice(
                        state.badge().key(),
                        Wanted.path(wanted.region(), wanted.platform(), state),
                        -1,
                        state == wanted.state()))
                .toList();
    }

    private List<OfficialListView.Below> below(Region region) {
        return regions.children(region.code()).stream()
                .map(child -> new OfficialListView.Below(child, sum(accounts.counts(child.code()))))
                .toList();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private OfficialListView.Tree tree() {
        return new OfficialListView.Tree(regions.served().stream()
                .map(region -> new OfficialListView.Branch(region, sum(accounts.counts(region.code())), below(region)))
                .toList());
    }
}
