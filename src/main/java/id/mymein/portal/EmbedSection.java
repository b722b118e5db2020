package id.mymein.portal;

import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The news of a place for the place's own web site: a list to be shown in a frame there. The number of stories, {@value #FEWEST}
 * to {@value #MOST}, may stand behind the place; the address says all, so the list is kept like any page.
 */
@Component
@Order(10)
class EmbedSection implements Section {

    static final int FEWEST = 1;
    static final int USUAL = 5;
    static final int MOST = 20;

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,5}");

    private final Regions regions;
    private final PublishedStories stories;
    private final Renderer renderer;

    EmbedSection(Regions regions, PublishedStories stories, Renderer renderer) {
        this.regions = regions;
        this.stories = stories;
        this.renderer = renderer;
    }

    /** @param lines the newest first */
    record EmbedView(Region region, List<Line> lines) {}

    /** @param place null where the region is no longer in the tree */
    record Line(PublishedItem item, @Nullable Region place) {}

    static String path(Region region) {
        return "/sematan" + RegionSection.path(region);
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        boolean ours = (steps.size() == 3 || steps.size() == 4)
                && steps.getFirst().equals("sematan")
                && steps.get(1).equals("wilayah")
                && address.beginning();
        if (!ours) {
            return Optional.empty();
        }
        String number = steps.size() == 3 ? String.valueOf(USUAL) : steps.getLast();
        return NUMBER.matcher(number).matches()
                ? regions.bySlugOrCode(steps.get(2)).map(region -> answer(address, region, Integer.parseInt(number)))
                : Optional.empty();
    }

    private Answer answer(Address address, Region region, int asked) {
        int number = Math.clamp(asked, FEWEST, MOST);
        String path = number == USUAL ? path(region) : path(region) + "/" + number;
        if (!address.path().equals(path)) {
            return new Answer.Moved(path);
        }
        List<Line> lines = stories.newest(Coverage.region(region.code()), number).items().stream()
                .map(item -> new Line(item, regions.find(item.region()).orElse(null)))
                .toList();
        return renderer.page(address, "embed", new EmbedView(region, lines));
    }
}
