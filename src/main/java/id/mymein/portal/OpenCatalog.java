package id.mymein.portal;

import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What open data there is, for catalogues of data: DCAT 3 of the W3C, in JSON-LD. */
@Component
class OpenCatalog {

    static final String PATH = OpenDataSection.PATH + "/katalog.jsonld";

    private static final String TYPE = "@type";
    private static final String ID = "@id";
    private static final String TITLE = "dct:title";
    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** The same bytes on every machine. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final OpenTables tables;
    private final Regions regions;
    private final PublicHtml html;
    private final Site site;
    private final String licence;

    OpenCatalog(
            OpenTables tables,
            Regions regions,
            PublicHtml html,
            Site site,
            @Value("${mymein.data-licence:https://creativecommons.org/licenses/by/4.0/}") String licence) {
        this.tables = tables;
        this.regions = regions;
        this.html = html;
        this.site = site;
        this.licence = licence;
    }

    /** Address of the text of the licence. */
    String licence() {
        return licence;
    }

    byte[] bytes() {
        List<Region> served = regions.served();
        var catalog = thing("dcat:Catalog", site.url(PATH));
        catalog.put(TITLE, inBoth("portal.open"));
        catalog.put("dct:description", inBoth("portal.open.lead"));
        catalog.put("dct:publisher", publisher());
        catalog.put("dct:license", Map.of(ID, licence));
        catalog.put("foaf:homepage", Map.of(ID, html.address(OpenDataSection.PATH, Languages.INDONESIAN)));
        catalog.put(
                "dcat:dataset",
                Stream.of(OpenDataset.values())
                        .flatMap(set -> served.stream().map(regency -> dataset(set, regency, served)))
                        .toList());
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", CONTEXT);
        all.putAll(catalog);
        return SORTED.writeValueAsBytes(all);
    }

    private Map<String, Object> dataset(OpenDataset set, Region regency, List<Region> served) {
        String file = OpenDataSection.file(set, regency, served);
        var dataset = thing("dcat:Dataset", site.url(file));
        dataset.put(TITLE, inBoth(set.messages() + ".of", regency));
        dataset.put("dct:description", inBoth(set.messages() + ".what"));
        dataset.put("dct:identifier", set.slug() + "-" + regency.code());
        dataset.put("dct:publisher", Map.of(ID, publisherId()));
        dataset.put("dct:license", Map.of(ID, licence));
        dataset.put("dct:language", Map.of(ID, "http://id.loc.gov/vocabulary/iso639-1/id"));
        dataset.put("dct:spatial", spatial(regency));
        dataset.put("dcat:landingPage", Map.of(ID, html.address(OpenDataSection.PATH, Languages.INDONESIAN)));
        tables.changedAt(set, regency)
                .ifPresent(at -> dataset.put("dct:modified", Map.of("@value", at.toString(), TYPE, "xsd:dateTime")));
        dataset.put(
                "dcat:distribution",
                List.of(
                        distribution(site.url(file + ".csv"), "text/csv"),
                        distribution(site.url(file + ".json"), "application/json"),
                        service(site.url(set.api()))));
        return dataset;
    }

    private Map<String, Object> distribution(String url, String type) {
        var distribution = thing("dcat:Distribution", url);
        distribution.put("dcat:accessURL", Map.of(ID, url));
        distribution.put("dcat:downloadURL", Map.of(ID, url));
        distribution.put("dcat:mediaType", Map.of(ID, "https://www.iana.org/assignments/media-types/" + type));
        distribution.put("dct:license", Map.of(ID, licence));
        return distribution;
    }

    private Map<String, Object> service(String url) {
        var distribution = new LinkedHashMap<String, Object>();
        distribution.put(TYPE, "dcat:Distribution");
        distribution.put("dcat:accessURL", Map.of(ID, url));
        distribution.put("dct:license", Map.of(ID, licence));
        var service = thing("dcat:DataService", url);
        service.put("dcat:endpointURL", Map.of(ID, url));
        service.put("dcat:endpointDescription", Map.of(ID, site.url("/api/v1/openapi.json")));
        distribution.put("dcat:accessService", service);
        return distribution;
    }

    private Map<String, Object> spatial(Region regency) {
        var spatial = thing("dct:Location", html.address(RegionSection.path(regency), Languages.INDONESIAN));
        spatial.put("skos:prefLabel", Naming.place(html.words(Languages.INDONESIAN), regency));
        spatial.put("skos:notation", regency.code().value());
        return spatial;
    }

    private String publisherId() {
        return site.url("/#penerbit");
    }

    private Map<String, Object> publisher() {
        var publisher = thing("foaf:Organization", publisherId());
        publisher.put("foaf:name", html.words(Languages.INDONESIAN).text("platform.name"));
        return publisher;
    }

    private static Map<String, Object> thing(String type, String id) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put(ID, id);
        thing.put(TYPE, type);
        return thing;
    }

    private List<Map<String, String>> inBoth(String key, Region... named) {
        var both = new ArrayList<Map<String, String>>();
        for (Locale language : List.of(Languages.INDONESIAN, Languages.ENGLISH)) {
            Words words = html.words(language);
            Object[] names =
                    Stream.of(named).map(region -> Naming.place(words, region)).toArray();
            both.add(Map.of("@value", words.text(key, names), "@language", language.getLanguage()));
        }
        return both;
    }
}
