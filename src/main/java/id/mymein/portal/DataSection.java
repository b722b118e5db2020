package id.mymein.portal;

import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How other web sites and programs get the news: the list to embed, feeds, the API. */
@Component
@Order(11)
class DataSection implements Section {

    static final String PATH = "/tentang/data";

    private final Regions regions;
    private final Renderer renderer;

    DataSection(Regions regions, Renderer renderer) {
        this.regions = regions;
        this.renderer = renderer;
    }

    /** @param regions those that are served, as examples */
    record DataView(List<Region> regions) {}

    @Override
    public Optional<Answer> answer(Address address) {
        boolean ours = address.path().equals(PATH) && address.beginning();
        return ours ? Optional.of(renderer.page(address, "data", new DataView(regions.served()))) : Optional.empty();
    }
}
