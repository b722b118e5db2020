package id.mymein.portal.api;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicState;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The public API of aspirations that everybody may read. */
@RestController
class RaisedController {

    private static final String ASPIRATIONS = "/api/v1/aspirasi";
    private static final String REGION = "wilayah";
    private static final String CATEGORY = "kategori";
    private static final String STATE = "keadaan";
    private static final String AFTER = "sesudah";
    private static final Set<String> KNOWN = Set.of(REGION, CATEGORY, STATE, AFTER, "limit");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final PublicAspirations aspirations;
    private final Raised raised;
    private final Regions regions;
    private final Site site;

    RaisedController(PublicAspirations aspirations, Raised raised, Regions regions, Site site) {
        this.aspirations = aspirations;
        this.raised = raised;
        this.regions = regions;
        this.site = site;
    }

    /** The newest first. */
    @GetMapping(ASPIRATIONS)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var parameters = new Parameters(request, KNOWN);
        var query = new PublicAspirations.Query(
                region(parameters.text(REGION)), category(parameters.text(CATEGORY)), state(parameters.text(STATE)));
        var slice = aspirations.list(query, before(parameters.text(AFTER)), parameters.limit());
        String next = slice.older().isPresent()
                ? next(request, Long.toString(slice.older().getAsLong()))
                : null;
        return Answers.json(new Raised.LineList(raised.shapes(slice.lines()), next));
    }

    @GetMapping(ASPIRATIONS + "/{number}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String number) {
        new Parameters(request, Set.of());
        if (!NUMBER.matcher(number).matches()) {
            throw unknown();
        }
        return aspirations
                .at(Long.parseLong(number))
                .map(at -> switch (at) {
                    case PublicAspirations.At.Found(var found) -> Answers.json(raised.detail(found));
                    case PublicAspirations.At.Merged(long into) ->
                        ResponseEntity.status(301)
                                .header("Location", site.url(ASPIRATIONS + "/" + into))
                                .body(new byte[0]);
                })
                .orElseThrow(RaisedController::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound(
                "There is no such aspiration, or it is not public. Numbers stand in " + ASPIRATIONS + ".");
    }

    private @Nullable RegionCode region(@Nullable String name) {
        return name == null
                ? null
                : regions.bySlugOrCode(name)
                        .orElseThrow(() -> Problem.bad(
                                REGION, "There is no such region. Its code or slug stands in /api/v1/regions."))
                        .code();
    }

    private String category(@Nullable String slug) {
        if (slug == null) {
            return "";
        }
        var all = aspirations.categories();
        return all.stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problem.bad(
                        CATEGORY,
                        "There is no such category. There are: "
                                + all.stream().map(category -> category.slug()).collect(Collectors.joining(", "))))
                .slug();
    }

    private static @Nullable PublicState state(@Nullable String slug) {
        return slug == null
                ? null
                : PublicState.of(slug)
                        .orElseThrow(() -> Problem.bad(
                                STATE,
                                "keadaan is one of "
                                        + Arrays.stream(PublicState.values())
                                                .map(PublicState::slug)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static long before(@Nullable String number) {
        if (number == null) {
            return Long.MAX_VALUE;
        }
        if (!NUMBER.matcher(number).matches()) {
            throw Problem.bad(
                    AFTER, "This place is not one of this list. Follow the address in next, or leave it out.");
        }
        return Long.parseLong(number);
    }

    private String next(HttpServletRequest request, String after) {
        var address = UriComponentsBuilder.fromUriString(site.url(ASPIRATIONS));
        KNOWN.stream().sorted().filter(name -> !name.equals(AFTER)).forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                address.queryParam(name, value);
            }
        });
        return address.queryParam(AFTER, after).encode().build().toUriString();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem) {
        return Answers.problem(problem);
    }
}
