package id.mymein.portal;

import id.mymein.fediverse.Fediverse;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.RegionCount;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.whatsapp.WhatsApp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tree of regions, and each region's own front page. */
@Component
@Order(4)
class RegionSection implements Section {

    private static final String NEWS = "kabar";
    private static final int NEWEST = 3;

    private final Regions regions;
    private final PublishedStories stories;
    private final Cards cards;
    private final RegionCounts counts;
    private final Offices offices;
    private final RegionRegisters registers;
    private final RegionRaised raised;
    private final Fediverse fediverse;
    private final WhatsApp whatsapp;
    private final Listing listing;
    private final Renderer renderer;

    RegionSection(
            Regions regions,
            PublishedStories stories,
            Cards cards,
            RegionCounts counts,
            Offices offices,
            RegionRegisters registers,
            RegionRaised raised,
            Fediverse fediverse,
            WhatsApp whatsapp,
            Listing listing,
            Renderer renderer) {
        this.regions = regions;
        this.stories = stories;
        this.cards = cards;
        this.counts = counts;
        this.offices = offices;
        this.registers = registers;
        this.raised = raised;
        this.fediverse = fediverse;
        this.whatsapp = whatsapp;
        this.listing = listing;
        this.renderer = renderer;
    }

    /** The regencies that are served, each with its districts and their villages. */
    record TreeView(List<Branch> regencies) {}

    record Branch(RegionView.Below region, List<Branch> branches) {}

    /** The newest of a region, for readers who chose it as theirs. */
    record NewsView(Region region, List<Card> cards) {}

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        if (steps.isEmpty() || !steps.getFirst().equals("wilayah")) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 1 -> address.beginning() ? Optional.of(renderer.page(address, "regions", tree())) : Optional.empty();
            case 3 ->
                steps.getLast().equals(NEWS) && address.beginning() ? news(address, steps.get(1)) : Optional.empty();
            case 2 -> regions.bySlugOrCode(steps.getLast()).flatMap(region -> region(address, region));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> region(Address address, Region region) {
        if (!address.path().equals(path(region))) {
            return Optional.of(new Answer.Moved(path(region)));
        }
        return listing.part(address, Coverage.region(region.code()))
                .map(part -> renderer.page(address, "region", view(region, part)));
    }

    /** A piece of a page, for pages that show it in themselves. */
    private Optional<Answer> news(Address address, String slug) {
        return regions.bySlugOrCode(slug).map(region -> {
            String path = path(region) + "/" + NEWS;
            return address.path().equals(path)
                    ? renderer.page(address, "villageNews", newest(region))
                    : new Answer.Moved(path);
        });
    }

    private NewsView newest(Region region) {
        return new NewsView(
                region,
                cards.signed(
                        stories.newest(Coverage.region(region.code()), NEWEST).items()));
    }

    static String path(Region region) {
        return "/wilayah/" + region.slug();
    }

    private RegionView view(Region region, Listing.Part part) {
        List<Region> above = regions.path(region.code()).stream()
                .filter(other -> other.level() != RegionLevel.PROVINCE && !other.equals(region))
                .toList();
        if (!part.beginning()) {
            // What is further back shall not change with each new story.
            return new RegionView(
                    region, above, counts.of(region, Map.of()), List.of(), List.of(), null, null, part, null, null);
        }
        var known = counts.within(region.code());
        return new RegionView(
                region,
                above,
                counts.of(region, known),
                counts.below(region, known),
                offices.at(region.code()),
                registers.of(region),
                raised.of(region),
                part,
                fediverse.of(region).orElse(null),
                whatsapp.of(region).orElse(null));
    }

    private TreeView tree() {
        List<Region> served = regions.served();
        int depth = served.size() == 1 ? 2 : 1;
        return new TreeView(served.stream().map(region -> branch(region, depth)).toList());
    }

    private Branch branch(Region region, int depth) {
        return branch(region, depth, counts.within(region.code()));
    }

    private Branch branch(Region region, int depth, Map<RegionCode, RegionCount> known) {
        List<Branch> below = depth == 0
                ? List.of()
                : regions.children(region.code()).stream()
                        .map(child -> branch(child, depth - 1, known))
                        .toList();
        return new Branch(counts.of(region, known), below);
    }
}
