package id.mymein.portal;

import id.mymein.exchange.sheet.TableWriter;
import id.mymein.platform.web.Languages;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Open data: what there is, in words and as a catalogue, and the files. A file holds one regency, so that none grows with the
 * country; where one regency alone is served, it has a short address too.
 */
@Component
@Order(21)
class OpenDataSection implements Section {

    static final String PATH = "/data";

    /** {@code /data/kim.csv}, {@code /data/kim/balangan.csv}. */
    private static final Pattern FILE =
            Pattern.compile("/data/(kim|akun-resmi|aspirasi)(?:/([a-z0-9-]{1,120}))?\\.(csv|json)");

    private final OpenTables tables;
    private final OpenCatalog catalog;
    private final Regions regions;
    private final Renderer renderer;

    OpenDataSection(OpenTables tables, OpenCatalog catalog, Regions regions, Renderer renderer) {
        this.tables = tables;
        this.catalog = catalog;
        this.regions = regions;
        this.renderer = renderer;
    }

    /**
     * A dataset of a regency.
     *
     * @param file address without its ending
     */
    record Entry(OpenDataset set, Region regency, String file, long rows) {}

    /** @param licence address of its text */
    record OpenView(List<Entry> entries, String licence) {}

    @Override
    public Optional<Answer> answer(Address address) {
        if (!address.beginning()) {
            return Optional.empty();
        }
        if (address.path().equals(PATH)) {
            return Optional.of(renderer.page(address, "openData", view()));
        }
        if (!address.language().equals(Languages.INDONESIAN)) {
            return Optional.empty();
        }
        return address.path().equals(OpenCatalog.PATH)
                ? Optional.of(new Answer.Content(200, "application/ld+json", catalog.bytes()))
                : file(FILE.matcher(address.path()));
    }

    static String file(OpenDataset set, Region regency, List<Region> served) {
        String brief = PATH + "/" + set.slug();
        return served.size() == 1 ? brief : brief + "/" + regency.slug();
    }

    private OpenView view() {
        List<Region> served = regions.served();
        List<Entry> entries = Stream.of(OpenDataset.values())
                .flatMap(set -> served.stream()
                        .map(regency -> new Entry(set, regency, file(set, regency, served), tables.rows(set, regency))))
                .toList();
        return new OpenView(entries, catalog.licence());
    }

    private Optional<Answer> file(Matcher name) {
        if (!name.matches()) {
            return Optional.empty();
        }
        OpenDataset set = OpenDataset.of(name.group(1)).orElseThrow();
        return regency(name.group(2)).map(regency -> {
            OpenTable table = tables.table(set, regency);
            return name.group(3).equals("csv")
                    ? new Answer.Content(200, "text/csv;charset=utf-8", csv(table))
                    : new Answer.Content(200, "application/json", json(table));
        });
    }

    private Optional<Region> regency(@Nullable String slug) {
        List<Region> served = regions.served();
        if (slug == null) {
            return served.size() == 1 ? Optional.of(served.getFirst()) : Optional.empty();
        }
        return served.stream().filter(region -> region.slug().equals(slug)).findFirst();
    }

    private static byte[] csv(OpenTable table) {
        var out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, table.columns())) {
            for (List<@Nullable Object> row : table.rows()) {
                var cells = new ArrayList<Object>();
                for (Object cell : row) {
                    cells.add(plain(cell));
                }
                writer.row(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Object plain(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean yes -> yes ? "ya" : "tidak";
            default -> cell;
        };
    }

    private byte[] json(OpenTable table) {
        var all = new LinkedHashMap<String, Object>();
        all.put("licence", catalog.licence());
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (List<@Nullable Object> row : table.rows()) {
            rows.add(named(table, row));
        }
        all.put("rows", rows);
        return JsonMapper.shared().writeValueAsBytes(all);
    }

    private static Map<String, @Nullable Object> named(OpenTable table, List<@Nullable Object> row) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        for (int n = 0; n < row.size(); n++) {
            Object cell = row.get(n);
            named.put(
                    table.columns().get(n),
                    cell == null || cell instanceof Number || cell instanceof Boolean ? cell : cell.toString());
        }
        return named;
    }
}
