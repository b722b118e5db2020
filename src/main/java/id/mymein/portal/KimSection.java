package id.mymein.portal;

import id.mymein.community.GroupKind;
import id.mymein.community.GroupState;
import id.mymein.community.PublishedGroups;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The KIM groups: all of a regency on a map of tiles, and a page for each group. */
@Component
@Order(20)
class KimSection implements Section {

    static final String PATH = "/kim";
    private static final String REGENCY = "wilayah";

    private final KimViews views;
    private final PublishedGroups groups;
    private final Regions regions;
    private final Renderer renderer;

    KimSection(KimViews views, PublishedGroups groups, Regions regions, Renderer renderer) {
        this.views = views;
        this.groups = groups;
        this.regions = regions;
        this.renderer = renderer;
    }

    static String path(String slug) {
        return PATH + "/" + slug;
    }

    /** Where the groups of a served regency are listed. */
    static String path(Region regency, List<Region> served) {
        return served.size() == 1 ? PATH : PATH + "/" + REGENCY + "/" + regency.slug();
    }

    /** Several regencies; each has its own map. */
    record RegenciesView(List<Regency> regencies) {}

    record Regency(Region region, String path, long active) {}

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        if (steps.isEmpty() || !steps.getFirst().equals("kim")) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 1 -> address.beginning() ? Optional.of(list(address)) : Optional.empty();
            case 2 -> group(address, steps.getLast());
            case 3 ->
                steps.get(1).equals(REGENCY) && address.beginning()
                        ? regency(address, steps.getLast())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Answer list(Address address) {
        List<Region> served = regions.served();
        if (served.size() == 1) {
            return renderer.page(address, "kim", views.map(served.getFirst(), PATH));
        }
        List<Regency> each = served.stream()
                .map(region -> new Regency(region, path(region, served), active(region)))
                .toList();
        return renderer.page(address, "kimRegencies", new RegenciesView(each));
    }

    private long active(Region region) {
        return groups.within(region.code()).stream()
                .filter(group -> group.kind() == GroupKind.KIM && group.state() == GroupState.ACTIVE)
                .count();
    }

    private Optional<Answer> regency(Address address, String slug) {
        List<Region> served = regions.served();
        return served.stream()
                .filter(region -> region.slug().equals(slug))
                .findFirst()
                .map(region -> {
                    String path = path(region, served);
                    return address.path().equals(path)
                            ? renderer.page(address, "kim", views.map(region, path))
                            : new Answer.Moved(path);
                });
    }

    private Optional<Answer> group(Address address, String slug) {
        return groups.bySlug(slug)
                .flatMap(group -> views.group(group, address))
                .map(view -> renderer.page(address, "kimGroup", view));
    }
}
