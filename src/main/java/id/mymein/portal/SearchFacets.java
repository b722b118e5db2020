package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.platform.web.Words;
import id.mymein.portal.SearchView.Chip;
import id.mymein.portal.SearchView.Choice;
import id.mymein.portal.SearchView.Facet;
import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.search.SearchCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what a search is narrowed down, and could be. */
@Component
class SearchFacets {

    private static final int MOST = 10;

    private final Regions regions;
    private final Categories categories;
    private final Offices offices;

    SearchFacets(Regions regions, Categories categories, Offices offices) {
        this.regions = regions;
        this.categories = categories;
        this.offices = offices;
    }

    List<Facet> of(SearchForm form, SearchCounts counts, Words words) {
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet("portal.search.region", places(form, counts)));
        if (form.category() == null) {
            facets.add(new Facet("portal.search.category", categories(form, counts, words)));
        }
        if (form.office() == null) {
            facets.add(new Facet("portal.search.office", offices(form, counts)));
        }
        if (form.year() == null) {
            facets.add(new Facet("portal.search.year", years(form, counts)));
        }
        // What leaves everything as it is, is no choice.
        return facets.stream().filter(facet -> !facet.choices().isEmpty()).toList();
    }

    private List<Choice> places(SearchForm form, SearchCounts counts) {
        Region chosen = form.region();
        Stream<Region> below = chosen != null
                ? regions.children(chosen.code()).stream()
                : regions.served().size() == 1
                        ? regions.children(regions.served().getFirst().code()).stream()
                        : regions.served().stream();
        return largest(below.filter(region -> region.level() != RegionLevel.PROVINCE)
                .map(region -> new Choice(region.name(), form.with(region), counts.within(region.code()))));
    }

    private List<Choice> categories(SearchForm form, SearchCounts counts, Words words) {
        return largest(categories.ever().stream()
                .map(category -> new Choice(
                        category.label(words.locale()),
                        form.with(category),
                        counts.categories().getOrDefault(category.slug(), 0L))));
    }

    private List<Choice> offices(SearchForm form, SearchCounts counts) {
        List<OfficeId> most = counts.offices().entrySet().stream()
                .sorted(Map.Entry.<OfficeId, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        Map<OfficeId, Office> named = offices.find(most);
        return largest(named.values().stream()
                .map(office -> new Choice(
                        office.name(), form.with(office), counts.offices().getOrDefault(office.id(), 0L))));
    }

    private static List<Choice> years(SearchForm form, SearchCounts counts) {
        return counts.years().entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                .limit(MOST)
                .map(year -> new Choice(year.getKey().toString(), form.in(year.getKey()), year.getValue()))
                .toList();
    }

    private static List<Choice> largest(Stream<Choice> choices) {
        return choices.filter(choice -> choice.count() > 0)
                .sorted(Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::label))
                .limit(MOST)
                .toList();
    }

    List<Chip> chips(SearchForm form, Words words) {
        List<Chip> chips = new ArrayList<>();
        if (form.region() != null) {
            chips.add(new Chip(Naming.place(words, form.region()), form.with((Region) null)));
        }
        if (form.category() != null) {
            chips.add(new Chip(form.category().label(words.locale()), form.with((id.mymein.newsroom.Category) null)));
        }
        if (form.office() != null) {
            chips.add(new Chip(form.office().name(), form.with((Office) null)));
        }
        if (form.year() != null) {
            chips.add(new Chip(form.year().toString(), form.in(null)));
        }
        return chips;
    }
}
