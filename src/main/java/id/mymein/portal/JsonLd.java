package id.mymein.portal;

import id.mymein.newsroom.Category;
import id.mymein.platform.web.Page;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves in schema.org's words, ready to stand in a script element. */
final class JsonLd {

    /** Pixels on each side. */
    private static final int LOGO = 512;

    private static final String CONTEXT = "@context";
    private static final String TYPE = "@type";
    private static final String VOCABULARY = "https://schema.org";

    private JsonLd() {}

    /** JSON in which no character could end the element that it stands in. */
    static String script(Object json) {
        return JsonMapper.shared()
                .writeValueAsString(json)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The way from the front page to a story. */
    static String story(Page page, StoryView story) {
        var crumbs = regions(page, story.regions());
        crumbs.add(crumb(page, story.card().item().title(), story.card().item().path()));
        return breadcrumbs(page, crumbs);
    }

    static String region(Page page, List<Region> above, Region region) {
        var all = new ArrayList<>(above);
        all.add(region);
        var crumbs = regions(page, all);
        crumbs.addFirst(crumb(page, page.t("portal.regions"), "/wilayah"));
        return breadcrumbs(page, crumbs);
    }

    /** Of a list of everything, or of a category, or of an office. */
    static String list(Page page, ListView list) {
        var crumbs = new ArrayList<Map<String, Object>>();
        Category category = list.category();
        if (category != null) {
            crumbs.add(crumb(page, page.t("portal.categories"), "/kategori"));
            crumbs.add(crumb(page, category.label(page.locale()), list.path()));
        } else if (list.office() != null) {
            crumbs.addAll(regions(page, list.place() == null ? List.of() : List.of(list.place())));
            crumbs.add(crumb(page, list.office().name(), list.path()));
        } else {
            crumbs.add(crumb(page, page.t("portal.list.all"), list.path()));
        }
        return breadcrumbs(page, crumbs);
    }

    /** Of the list of claim checks. */
    static String claims(Page page) {
        var crumbs = new ArrayList<Map<String, Object>>();
        crumbs.add(crumb(page, page.t("portal.claims"), ClaimSection.PATH));
        return breadcrumbs(page, crumbs);
    }

    /** The way from the front page to a claim check. */
    static String claim(Page page, ClaimView view) {
        var crumbs = new ArrayList<Map<String, Object>>();
        crumbs.add(crumb(page, page.t("portal.claims"), ClaimSection.PATH));
        crumbs.add(crumb(page, view.claim().text().claim(), view.claim().path()));
        return breadcrumbs(page, crumbs);
    }

    /** The way from the front page to the list of KIM groups. */
    static String kims(Page page, String path) {
        var crumbs = new ArrayList<Map<String, Object>>();
        crumbs.add(crumb(page, page.t("portal.kim"), path));
        return breadcrumbs(page, crumbs);
    }

    /** The way from the front page to a KIM group. */
    static String kim(Page page, KimGroupView view) {
        var crumbs = regions(page, view.above());
        crumbs.addFirst(crumb(page, page.t("portal.kim"), KimSection.PATH));
        crumbs.add(crumb(page, view.group().name(), view.path()));
        return breadcrumbs(page, crumbs);
    }

    /** Of the overview of aspirations. */
    static String aspirations(Page page) {
        return breadcrumbs(page, aspirationCrumbs(page));
    }

    /** The way from the front page to a list of aspirations. */
    static String aspirations(Page page, String name, String path) {
        var crumbs = aspirationCrumbs(page);
        crumbs.add(crumb(page, name, path));
        return breadcrumbs(page, crumbs);
    }

    /** The way from the front page to an aspiration. */
    static String aspiration(Page page, AspirationView view) {
        var told = view.told();
        return aspirations(page, told.title(), AspirationPaths.of(told.number()));
    }

    private static List<Map<String, Object>> aspirationCrumbs(Page page) {
        var crumbs = new ArrayList<Map<String, Object>>();
        crumbs.add(crumb(page, page.t("portal.aspiration"), AspirationPaths.PATH));
        return crumbs;
    }

    private static List<Map<String, Object>> regions(Page page, List<Region> regions) {
        var crumbs = new ArrayList<Map<String, Object>>();
        regions.forEach(
                region -> crumbs.add(crumb(page, Naming.place(page.words(), region), RegionSection.path(region))));
        return crumbs;
    }

    private static Map<String, Object> crumb(Page page, String name, String path) {
        var crumb = new LinkedHashMap<String, Object>();
        crumb.put(TYPE, "ListItem");
        crumb.put("name", name);
        crumb.put("item", page.canonical(path));
        return crumb;
    }

    private static String breadcrumbs(Page page, List<Map<String, Object>> crumbs) {
        crumbs.addFirst(crumb(page, page.t("platform.name"), "/"));
        for (int n = 0; n < crumbs.size(); n++) {
            crumbs.get(n).put("position", n + 1);
        }
        var list = new LinkedHashMap<String, Object>();
        list.put(CONTEXT, VOCABULARY);
        list.put(TYPE, "BreadcrumbList");
        list.put("itemListElement", crumbs);
        return script(list);
    }

    /** Who publishes here, and how to search it. */
    static String site(Page page) {
        var site = new LinkedHashMap<String, Object>();
        site.put(TYPE, "WebSite");
        site.put("@id", page.site().url("/#situs"));
        site.put("url", page.canonical("/"));
        site.put("name", page.t("platform.name"));
        site.put("description", page.t("portal.description"));
        site.put("inLanguage", page.language());
        site.put("publisher", Map.of("@id", page.site().url("/#penerbit")));
        site.put("potentialAction", search(page));
        var organization = new LinkedHashMap<>(publisher(page.words(), page.site()::url, page::canonical));
        organization.put("@id", page.site().url("/#penerbit"));
        organization.put(
                "description", page.t("platform.portal.what", page.frame().place()));
        return graph(site, organization);
    }

    private static Map<String, Object> search(Page page) {
        var target = Map.of(TYPE, "EntryPoint", "urlTemplate", page.canonical("/cari") + "?q={search_term_string}");
        var action = new LinkedHashMap<String, Object>();
        action.put(TYPE, "SearchAction");
        action.put("target", target);
        action.put("query-input", "required name=search_term_string");
        return action;
    }

    private static String graph(Object... things) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put(CONTEXT, VOCABULARY);
        graph.put("@graph", List.of(things));
        return script(graph);
    }

    /**
     * Who publishes, with the principles that are written down, for whoever wants to hold the publisher to them.
     *
     * @param file makes an address of a file absolute
     * @param page makes the address of a page absolute
     */
    static Map<String, Object> publisher(Words words, UnaryOperator<String> file, UnaryOperator<String> page) {
        var publisher = new LinkedHashMap<String, Object>();
        String about = page.apply("/tentang");
        publisher.put(TYPE, "NewsMediaOrganization");
        publisher.put("name", words.text("platform.name"));
        publisher.put("url", file.apply("/"));
        publisher.put("logo", picture(file.apply("/img/logo.png"), LOGO, LOGO, null));
        publisher.put("publishingPrinciples", about + "#pedoman");
        publisher.put("verificationFactCheckingPolicy", about + "#cara-memeriksa");
        publisher.put("correctionsPolicy", about + "#hak-jawab");
        return publisher;
    }

    static Map<String, Object> picture(String url, int width, int height, @Nullable String caption) {
        var picture = new LinkedHashMap<String, Object>();
        picture.put(TYPE, "ImageObject");
        picture.put("url", url);
        picture.put("width", width);
        picture.put("height", height);
        if (caption != null) {
            picture.put("caption", caption);
        }
        return picture;
    }
}
