package id.mymein.aspiration.open311;

import id.mymein.aspiration.PublicRecord;
import id.mymein.aspiration.PublicRecords;
import id.mymein.aspiration.PublicState;
import id.mymein.platform.Site;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was reported, as far as the public may read it. */
@RestController
class RequestsController {

    static final String REQUESTS = Open311Configuration.V2 + "/requests";

    private static final Duration SPAN = Duration.ofDays(90);
    private static final int MOST = 1000;
    private static final int MOST_PAGES = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final PublicRecords records;
    private final Requests requests;
    private final Jurisdictions jurisdictions;
    private final PublicHtml html;
    private final Site site;
    private final Clock clock;

    RequestsController(
            PublicRecords records,
            Requests requests,
            Jurisdictions jurisdictions,
            PublicHtml html,
            Site site,
            Clock clock) {
        this.records = records;
        this.requests = requests;
        this.jurisdictions = jurisdictions;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping({REQUESTS, REQUESTS + ".{format}"})
    ResponseEntity<byte[]> list(HttpServletRequest request, Locale language) {
        var given = new Given(request);
        List<String> numbers = given.several("service_request_id");
        List<PublicRecord> found = numbers.isEmpty() ? span(given) : numbered(given, numbers);
        return shown(request, found, language);
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, List<PublicRecord> found, Locale language) {
        return Answers.open(
                Format.of(request), Answers.REQUESTS, Answers.REQUEST, requests.shapes(found, html.words(language)));
    }

    private List<PublicRecord> numbered(Given given, List<String> numbers) {
        jurisdictions.named(given);
        boolean readable = numbers.size() <= MOST
                && numbers.stream().allMatch(number -> NUMBER.matcher(number).matches());
        if (!readable) {
            throw new Refused(400, "service_request_id", "aspiration.open311.wrong.numbers", MOST);
        }
        return records.numbered(numbers.stream().map(Long::valueOf).toList());
    }

    private List<PublicRecord> span(Given given) {
        Instant from = given.moment("start_date", site.zone());
        Instant until = given.moment("end_date", site.zone());
        Instant last = until != null ? until : from != null ? from.plus(SPAN) : clock.instant();
        Instant first = from != null ? from : last.minus(SPAN);
        if (first.isAfter(last) || first.plus(SPAN).isBefore(last)) {
            throw new Refused(400, "start_date, end_date", "aspiration.open311.wrong.span");
        }
        int size = given.number("page_size", MOST, MOST);
        long page = given.number("page", 1, MOST_PAGES);
        var query = new PublicRecords.Query(
                jurisdictions.named(given), given.several("service_code"), states(given), first, last);
        return records.list(query, size, (page - 1) * size);
    }

    private static List<PublicState> states(Given given) {
        List<PublicState> states = new ArrayList<>();
        for (String status : given.several("status")) {
            switch (status) {
                case "open" -> states.addAll(List.of(PublicState.DIPROSES, PublicState.DIJAWAB));
                case "closed" -> states.add(PublicState.SELESAI);
                default -> throw new Refused(400, "status", "aspiration.open311.wrong.choice", "open, closed");
            }
        }
        return states;
    }

    @GetMapping(REQUESTS + "/{number}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String number, Locale language) {
        jurisdictions.named(new Given(request));
        String name = Format.name(number);
        Format format = Format.of(request);
        if (!NUMBER.matcher(name).matches()) {
            throw unknown();
        }
        long wanted = Long.parseLong(name);
        List<PublicRecord> found = records.numbered(List.of(wanted));
        if (!found.isEmpty()) {
            return shown(request, found, language);
        }
        OptionalLong into = records.into(wanted);
        if (into.isEmpty()) {
            throw unknown();
        }
        String end = number.length() == name.length() ? "" : number.substring(name.length());
        return ResponseEntity.status(301)
                .header(HttpHeaders.LOCATION, site.url(REQUESTS + "/" + into.getAsLong() + end))
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .body(new byte[0]);
    }

    private static Refused unknown() {
        return new Refused(404, "service_request_id", "aspiration.open311.wrong.request");
    }
}
