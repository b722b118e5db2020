package id.mymein.portal;

import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.store.PageSource;
import id.mymein.portal.store.Rendering;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Renders the portal's pages for the store. */
@Component
class PortalSource implements PageSource {

    private static final int NEWEST = 100;

    private final PortalPages pages;
    private final PublicHtml html;
    private final PublishedStories stories;
    private final Categories categories;
    private final Regions regions;

    PortalSource(PortalPages pages, PublicHtml html, PublishedStories stories, Categories categories, Regions regions) {
        this.pages = pages;
        this.html = html;
        this.stories = stories;
        this.categories = categories;
        this.regions = regions;
    }

    @Override
    public Optional<Rendering> render(String target) {
        Address address = Address.of(target);
        // Of what somebody may write with capitals and slashes there is no end, of what we link to there is.
        boolean kept = address.equals(address.tidy()) && address.target().equals(target);
        return pages.answer(address).map(answer -> rendering(answer, address, kept));
    }

    private Rendering rendering(Answer answer, Address address, boolean kept) {
        return switch (answer) {
            case Answer.Content(int status, String type, byte[] bytes, boolean known) ->
                new Rendering(status, type, bytes, "", kept && known);
            case Answer.Moved(String path) ->
                new Rendering(301, "", new byte[0], html.link(path, address.language()), kept);
        };
    }

    @Override
    public List<String> important() {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/berita",
                "/wilayah",
                "/kategori",
                ClaimSection.PATH,
                KimSection.PATH,
                OfficialSection.PATH,
                AspirationPaths.PATH,
                OpenDataSection.PATH,
                "/tentang"));
        for (Region regency : regions.served()) {
            paths.add(RegionSection.path(regency));
            regions.children(regency.code()).forEach(district -> paths.add(RegionSection.path(district)));
        }
        categories.all().forEach(category -> paths.add("/kategori/" + category.slug()));
        paths.addAll(List.of("/rss.xml", "/atom.xml", "/robots.txt", ManifestSection.PATH));
        stories.newest(Coverage.everything(), NEWEST).items().stream()
                .map(PublishedItem::path)
                .forEach(paths::add);
        return paths;
    }
}
