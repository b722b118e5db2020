package id.mymein.portal.api;

import id.mymein.identity.Office;
import id.mymein.newsroom.Category;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.api.Shapes.CategoryShape;
import id.mymein.portal.api.Shapes.Named;
import id.mymein.portal.api.Shapes.OfficeShape;
import id.mymein.portal.api.Shapes.RegionDetail;
import id.mymein.portal.api.Shapes.RegionShape;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Regions, categories and offices as the API shows them. */
@Component
class Places {

    private final Regions regions;
    private final PublicHtml html;

    Places(Regions regions, PublicHtml html) {
        this.regions = regions;
        this.html = html;
    }

    RegionShape shape(Region region) {
        RegionCode parent = region.code().parent();
        return new RegionShape(
                region.code().value(),
                region.name(),
                kind(region),
                parent == null ? null : parent.value(),
                region.slug(),
                address("/wilayah/" + region.slug()));
    }

    RegionDetail detail(Region region) {
        RegionShape own = shape(region);
        return new RegionDetail(
                own.code(),
                own.name(),
                own.kind(),
                own.parent(),
                own.slug(),
                own.url(),
                shapes(regions.path(region.code())),
                shapes(regions.children(region.code())));
    }

    List<RegionShape> shapes(List<Region> all) {
        return all.stream().map(this::shape).toList();
    }

    /** {@code province}, {@code regency}, {@code city}, {@code district}, {@code village} or {@code kelurahan}. */
    private static String kind(Region region) {
        return region.kindKey().substring(region.kindKey().lastIndexOf('.') + 1);
    }

    CategoryShape shape(Category category) {
        return new CategoryShape(
                category.slug(),
                new Named(category.label(Languages.INDONESIAN), category.label(Languages.ENGLISH)),
                address("/kategori/" + category.slug()));
    }

    OfficeShape shape(Office office) {
        return new OfficeShape(
                office.slug(),
                office.name(),
                office.kind().name().toLowerCase(Locale.ROOT),
                office.region().value(),
                address("/instansi/" + office.slug()));
    }

    private String address(String path) {
        return html.address(path, Languages.INDONESIAN);
    }
}
