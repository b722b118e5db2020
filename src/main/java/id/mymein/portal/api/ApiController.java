package id.mymein.portal.api;

import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedQuery;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedSlice;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.portal.api.Shapes.CategoryList;
import id.mymein.portal.api.Shapes.OfficeList;
import id.mymein.portal.api.Shapes.RegionList;
import id.mymein.portal.api.Shapes.Story;
import id.mymein.portal.api.Shapes.StoryList;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The public API, for reading. What it answers is described in {@code openapi.json}, and a test compares the two. */
@RestController
class ApiController {

    private static final String ROOT = "/api/v1";
    private static final Set<String> NONE = Set.of();
    private static final Set<String> LIST =
            Set.of("region", "category", "office", "since", "updated_since", "cursor", "limit", "format");

    private final PublishedRegister register;
    private final Stories stories;
    private final Places places;
    private final Regions regions;
    private final Categories categories;
    private final Offices offices;
    private final Site site;

    ApiController(
            PublishedRegister register,
            Stories stories,
            Places places,
            Regions regions,
            Categories categories,
            Offices offices,
            Site site) {
        this.register = register;
        this.stories = stories;
        this.places = places;
        this.regions = regions;
        this.categories = categories;
        this.offices = offices;
        this.site = site;
    }

    @GetMapping(ROOT + "/stories")
    ResponseEntity<byte[]> stories(HttpServletRequest request) {
        var parameters = new Parameters(request, LIST);
        PublishedQuery query = query(parameters);
        PublishedSlice slice = register.find(query);
        List<Story> shown = stories.shapes(
                slice.items(),
                register.contents(slice.items().stream().map(PublishedItem::id).toList()));
        String next =
                slice.older().map(cursor -> next(request, mark(query) + cursor)).orElse(null);
        List<?> shapes =
                wantsNinjs(request, parameters) ? shown.stream().map(Ninjs::of).toList() : shown;
        return Answers.json(new StoryList(shapes, next));
    }

    private PublishedQuery query(Parameters parameters) {
        String region = parameters.text("region");
        String category = parameters.text("category");
        String office = parameters.text("office");
        var updatedSince = parameters.instant("updated_since", site.zone());
        return new PublishedQuery(
                region == null ? null : region(region).code(),
                category == null ? null : category(category).slug(),
                office == null ? null : office(office).id(),
                parameters.instant("since", site.zone()),
                updatedSince,
                parameters.cursor(updatedSince == null ? "p" : "u"),
                parameters.limit());
    }

    private static String mark(PublishedQuery query) {
        return query.updatedSince() == null ? "p" : "u";
    }

    private Region region(String name) {
        return regions.bySlugOrCode(name)
                .orElseThrow(() -> Problem.bad(
                        "region", "There is no such region. Its code or slug stands in " + ROOT + "/regions."));
    }

    private Category category(String slug) {
        return categories
                .find(slug)
                .orElseThrow(() -> Problem.bad(
                        "category", "There is no such category. Its slug stands in " + ROOT + "/categories."));
    }

    private Office office(String slug) {
        return offices.bySlug(slug)
                .orElseThrow(() ->
                        Problem.bad("office", "There is no such office. Its slug stands in " + ROOT + "/offices."));
    }

    private String next(HttpServletRequest request, String cursor) {
        var address = UriComponentsBuilder.fromUriString(site.url(ROOT + "/stories"));
        LIST.stream().sorted().filter(name -> !name.equals("cursor")).forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        address.queryParam("cursor", "{cursor}");
        return address.encode().buildAndExpand(values(request, cursor)).toUriString();
    }

    private static Map<String, Object> values(HttpServletRequest request, String cursor) {
        var values = new java.util.HashMap<String, Object>();
        LIST.forEach(name -> values.put(name, String.valueOf(request.getParameter(name))));
        values.put("cursor", cursor);
        return values;
    }

    @GetMapping(ROOT + "/stories/{id}")
    ResponseEntity<byte[]> story(HttpServletRequest request, @PathVariable String id) {
        var parameters = new Parameters(request, Set.of("format"));
        boolean ninjs = wantsNinjs(request, parameters);
        PublishedAddress there = find(id);
        return switch (there) {
            case PublishedAddress.Found(PublishedStory story) ->
                ninjs ? Answers.ninjs(Ninjs.of(stories.detail(story))) : Answers.json(stories.detail(story));
            case PublishedAddress.Gone gone ->
                throw Problem.gone(Map.of(
                        "reason", gone.reason(), "retracted_at", gone.at().toString()));
            case PublishedAddress.Moved moved -> throw new IllegalStateException(moved.path());
        };
    }

    private PublishedAddress find(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) {
                return register.find(new StoryId(uuid)).orElseThrow(() -> Problem.notFound("There is no such story."));
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Problem.notFound("There is no such story. A story's id is a UUID in small letters.");
    }

    private static boolean wantsNinjs(HttpServletRequest request, Parameters parameters) {
        String format = parameters.text("format");
        if (format == null) {
            String accept = request.getHeader("Accept");
            return accept != null && accept.contains(Ninjs.TYPE);
        }
        if (!format.equals("ninjs") && !format.equals("json")) {
            throw Problem.bad("format", "format is json or ninjs.");
        }
        return format.equals("ninjs");
    }

    /** The regencies that are served, with their districts and villages; all of it is in one answer. */
    @GetMapping(ROOT + "/regions")
    ResponseEntity<byte[]> regions(HttpServletRequest request) {
        nothing(request);
        var all = new java.util.ArrayList<Region>();
        for (Region regency : regions.served()) {
            all.add(regency);
            for (Region district : regions.children(regency.code())) {
                all.add(district);
                all.addAll(regions.children(district.code()));
            }
        }
        return Answers.json(new RegionList(places.shapes(all)));
    }

    @GetMapping(ROOT + "/regions/{code}")
    ResponseEntity<byte[]> region(HttpServletRequest request, @PathVariable String code) {
        nothing(request);
        return regions.bySlugOrCode(code)
                .map(region -> Answers.json(places.detail(region)))
                .orElseThrow(() -> Problem.notFound("There is no such region."));
    }

    @GetMapping(ROOT + "/categories")
    ResponseEntity<byte[]> categories(HttpServletRequest request) {
        nothing(request);
        return Answers.json(
                new CategoryList(categories.all().stream().map(places::shape).toList()));
    }

    @GetMapping(ROOT + "/offices")
    ResponseEntity<byte[]> offices(HttpServletRequest request) {
        nothing(request);
        return Answers.json(new OfficeList(regions.served().stream()
                .flatMap(regency -> offices.within(regency.code()).stream())
                .map(places::shape)
                .toList()));
    }

    private static void nothing(HttpServletRequest request) {
        new Parameters(request, NONE).text("");
    }

    @GetMapping("/api/**")
    ResponseEntity<byte[]> nothingThere() {
        throw Problem.notFound("There is no such route. They are listed in " + ROOT + "/openapi.json.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem) {
        return Answers.problem(problem);
    }
}
