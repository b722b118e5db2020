package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicState;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What residents raised and what came of it: the overview, lists by place, kind and state, and each one's page. */
@Component
@Order(22)
class AspirationSection implements Section {

    private static final int PAGE = 20;

    private final PublicAspirations aspirations;
    private final AspirationViews views;
    private final Regions regions;
    private final Renderer renderer;

    AspirationSection(PublicAspirations aspirations, AspirationViews views, Regions regions, Renderer renderer) {
        this.aspirations = aspirations;
        this.views = views;
        this.regions = regions;
        this.renderer = renderer;
    }

    /** Which list. */
    record Wanted(
            String list,
            @Nullable Region region,
            @Nullable AspirationCategory category,
            @Nullable PublicState state) {

        String path() {
            return AspirationPaths.in(list, state);
        }

        PublicAspirations.Query query() {
            return new PublicAspirations.Query(
                    region == null ? null : region.code(), category == null ? "" : category.slug(), state);
        }
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        if (steps.isEmpty() || !("/" + steps.getFirst()).equals(AspirationPaths.PATH)) {
            return Optional.empty();
        }
        if (steps.size() == 1) {
            return address.beginning()
                    ? Optional.of(renderer.page(address, "aspirations", views.overview()))
                    : Optional.empty();
        }
        String second = steps.get(1);
        if (AspirationPaths.isNumber(second)) {
            boolean whole = steps.size() == 2 && address.beginning();
            return whole ? one(address, Long.parseLong(second)) : Optional.empty();
        }
        return wanted(second, steps.subList(2, steps.size())).flatMap(wanted -> list(address, wanted));
    }

    private Optional<Answer> one(Address address, long number) {
        return aspirations.at(number).map(at -> switch (at) {
            case PublicAspirations.At.Found(var found) -> renderer.page(address, "aspiration", views.one(found));
            case PublicAspirations.At.Merged(long into) -> new Answer.Moved(AspirationPaths.of(into));
        });
    }

    private Optional<Wanted> wanted(String kind, List<String> rest) {
        return switch (kind) {
            case "daftar" -> state(AspirationPaths.ALL, null, null, rest);
            case "wilayah" ->
                rest.isEmpty()
                        ? Optional.empty()
                        : regions.bySlugOrCode(rest.getFirst())
                                .flatMap(region -> state(AspirationPaths.of(region), region, null, behind(rest)));
            case "kategori" ->
                rest.isEmpty()
                        ? Optional.empty()
                        : aspirations.categories().stream()
                                .filter(category -> category.slug().equals(rest.getFirst()))
                                .findFirst()
                                .flatMap(category -> state(AspirationPaths.of(category), null, category, behind(rest)));
            default -> Optional.empty();
        };
    }

    private static List<String> behind(List<String> rest) {
        return rest.subList(1, rest.size());
    }

    private static Optional<Wanted> state(
            String list, @Nullable Region region, @Nullable AspirationCategory category, List<String> rest) {
        return switch (rest.size()) {
            case 0 -> Optional.of(new Wanted(list, region, category, null));
            case 1 -> PublicState.of(rest.getFirst()).map(state -> new Wanted(list, region, category, state));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> list(Address address, Wanted wanted) {
        if (!address.path().equals(wanted.path())) {
            return Optional.of(new Answer.Moved(wanted.path()));
        }
        if (!address.beginning() && !AspirationPaths.isNumber(address.before())) {
            return Optional.empty();
        }
        long before = address.beginning() ? Long.MAX_VALUE : Long.parseLong(address.before());
        var slice = aspirations.list(wanted.query(), before, PAGE);
        return Optional.of(renderer.page(address, "aspirationList", views.list(wanted, slice, address.beginning())));
    }
}
