package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.platform.CleanText;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import id.mymein.search.SearchFilter;
import id.mymein.search.SearchOrder;
import id.mymein.search.SearchQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a search says. A filter that nothing bears is left out, whatever stood there, so that an old or mistyped
 * address still finds something.
 */
record SearchForm(
        String text,
        @Nullable Region region,
        @Nullable Category category,
        @Nullable Office office,
        @Nullable Integer year,
        SearchOrder order,
        int page) {

    static final String PATH = "/cari";

    private static final String NEWEST = "terbaru";
    private static final int FIRST_YEAR = 1900;

    /** What stands in the address, as it was sent. */
    record Sent(String q, String wilayah, String kategori, String instansi, String tahun, String urut, String hal) {}

    /** Looks up what the filters name. */
    record Reading(Regions regions, Categories categories, Offices offices) {

        SearchForm read(Sent sent) {
            return new SearchForm(
                    bounded(sent.q()),
                    found(sent.wilayah()).flatMap(regions::bySlugOrCode).orElse(null),
                    found(sent.kategori()).flatMap(categories::find).orElse(null),
                    found(sent.instansi()).flatMap(offices::bySlug).orElse(null),
                    number(sent.tahun())
                            .filter(year -> year >= FIRST_YEAR && year <= 9999)
                            .orElse(null),
                    sent.urut().equals(NEWEST) ? SearchOrder.NEWEST : SearchOrder.RELEVANCE,
                    number(sent.hal()).orElse(1));
        }

        private static Optional<String> found(String text) {
            String plain = CleanText.of(text).strip();
            return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
        }

        private static String bounded(String text) {
            String plain = CleanText.of(text).strip();
            if (plain.length() <= SearchQuery.LONGEST) {
                return plain;
            }
            boolean split = Character.isHighSurrogate(plain.charAt(SearchQuery.LONGEST - 1));
            return plain.substring(0, split ? SearchQuery.LONGEST - 1 : SearchQuery.LONGEST);
        }

        private static Optional<Integer> number(String text) {
            try {
                return Optional.of(Integer.valueOf(text.strip()));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }
    }

    boolean isEmpty() {
        return text.isEmpty() && !filter().narrows();
    }

    SearchFilter filter() {
        return new SearchFilter(
                region == null ? null : region.code(),
                category == null ? null : category.slug(),
                office == null ? null : office.id(),
                year);
    }

    SearchQuery query() {
        return new SearchQuery(text, filter(), order, page);
    }

    SearchForm with(String other) {
        return new SearchForm(other, region, category, office, year, order, 1);
    }

    SearchForm with(@Nullable Region other) {
        return new SearchForm(text, other, category, office, year, order, 1);
    }

    SearchForm with(@Nullable Category other) {
        return new SearchForm(text, region, other, office, year, order, 1);
    }

    SearchForm with(@Nullable Office other) {
        return new SearchForm(text, region, category, other, year, order, 1);
    }

    SearchForm in(@Nullable Integer other) {
        return new SearchForm(text, region, category, office, other, order, 1);
    }

    SearchForm sorted(SearchOrder other) {
        return new SearchForm(text, region, category, office, year, other, 1);
    }

    SearchForm at(int other) {
        return new SearchForm(text, region, category, office, year, order, other);
    }

    SearchForm withoutFilters() {
        return new SearchForm(text, null, null, null, null, order, 1);
    }

    /** What was chosen besides the text, by the names that it has in the address. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (region != null) {
            chosen.put("wilayah", region.slug());
        }
        if (category != null) {
            chosen.put("kategori", category.slug());
        }
        if (office != null) {
            chosen.put("instansi", office.slug());
        }
        if (year != null) {
            chosen.put("tahun", year.toString());
        }
        if (order == SearchOrder.NEWEST) {
            chosen.put("urut", NEWEST);
        }
        return chosen;
    }

    /** The address's query, always the same for the same search; empty where nothing is asked. */
    String address() {
        Map<String, String> all = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            all.put("q", text);
        }
        all.putAll(chosen());
        if (page > 1) {
            all.put("hal", Integer.toString(page));
        }
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    /** The path with its query, without the language. */
    String link() {
        String query = address();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
