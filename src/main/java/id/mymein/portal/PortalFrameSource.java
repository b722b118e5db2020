package id.mymein.portal;

import id.mymein.newsroom.Categories;
import id.mymein.platform.web.PortalFrame;
import id.mymein.platform.web.PortalFrame.Link;
import id.mymein.platform.web.PortalFrames;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the regency, its districts and the kinds of news around every public page. */
@Component
class PortalFrameSource implements PortalFrames {

    private final Regions regions;
    private final Categories categories;

    PortalFrameSource(Regions regions, Categories categories) {
        this.regions = regions;
        this.categories = categories;
    }

    @Override
    public PortalFrame frame(Words words) {
        List<Region> served = regions.served();
        return new PortalFrame(
                served.stream().map(region -> Naming.place(words, region)).collect(Collectors.joining(", ")),
                districts(words, served),
                categories.all().stream()
                        .map(category -> new Link(category.label(words.locale()), path(category.slug()), 0))
                        .toList());
    }

    /** The districts of the one regency that is served; of several, the regencies. */
    private List<Link> districts(Words words, List<Region> served) {
        boolean one = served.size() == 1;
        List<Region> shown = one ? regions.children(served.getFirst().code()) : served;
        return shown.stream()
                .map(region -> new Link(
                        one ? region.name() : Naming.place(words, region),
                        "/wilayah/" + region.slug(),
                        regions.villages(region.code()).size()))
                .toList();
    }

    private static String path(String category) {
        return "/kategori/" + category;
    }
}
