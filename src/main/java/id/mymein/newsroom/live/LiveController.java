package id.mymein.newsroom.live;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.QueueCount;
import id.mymein.newsroom.QueueCounts;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Pages of the desk listen here, and fetch what they then show. */
@Controller
class LiveController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** More than any page shows. */
    private static final int MOST_WATCHED = 200;

    private final LiveDesk live;
    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final MessageSource messages;
    private final Clock clock;

    LiveController(LiveDesk live, StoryDesk desk, StoryConversation conversation, MessageSource messages, Clock clock) {
        this.live = live;
        this.desk = desk;
        this.conversation = conversation;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param buka the story that the page has open
     * @param lihat the stories that the page shows, with commas between them; what is no id is passed over
     */
    @GetMapping(path = "/meja/langsung", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            Actor actor,
            @RequestParam(defaultValue = "") String buka,
            @RequestParam(defaultValue = "") String lihat,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (!listens(actor)) {
            throw new NotFound();
        }
        Set<StoryId> watched = ids(lihat);
        StoryId open = ids(buka).stream().findFirst().orElse(null);
        boolean seen = open != null && !desk.pulses(actor, List.of(open)).isEmpty();
        if (open != null && seen) {
            watched.add(open);
        }
        response.setHeader("X-Accel-Buffering", "no"); // a proxy in front passes each event on at once
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        HttpSession session = request.getSession(false);
        return live.open(
                new LiveReader(actor, session == null ? "" : session.getId(), watched, seen ? open : null, locale));
    }

    private static boolean listens(Actor actor) {
        return actor.mayAnywhere(Action.READ_DESK)
                || actor.mayAnywhere(Action.READ_AUTHENTICATION)
                || actor.mayAnywhere(Action.WRITE_STORY);
    }

    private static Set<StoryId> ids(String typed) {
        Set<StoryId> ids = new LinkedHashSet<>();
        Arrays.stream(typed.split(","))
                .filter(id -> ID.matcher(id).matches())
                .limit(MOST_WATCHED)
                .map(id -> new StoryId(UUID.fromString(id)))
                .forEach(ids::add);
        return ids;
    }

    /** The quiet line and the badge of a story that changed. */
    @GetMapping("/meja/langsung/{id}")
    ModelAndView note(Actor actor, @PathVariable String id) {
        StoryId story = ids(id).stream().findFirst().orElseThrow(NotFound::new);
        return Html.page(
                "newsroom/live/note",
                LiveNote.of(desk.story(actor, story), conversation.of(actor, story), actor, clock.instant()));
    }

    /** How much lies in each queue, as the pages write it, and what they say where that has changed. */
    @GetMapping(path = "/meja/langsung/jumlah", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Counted counts(Actor actor, Locale locale) {
        QueueCounts counts = desk.counts(actor);
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        Map<String, String> queues = new LinkedHashMap<>();
        for (DeskQueue queue : DeskQueue.values()) {
            long number = counts.of(queue).number();
            queues.put(queue.slug(), numbers.format(number) + (number >= QueueCount.MOST ? "+" : ""));
        }
        return new Counted(
                queues,
                messages.getMessage("newsroom.live.changed", null, locale),
                messages.getMessage("newsroom.live.reload", null, locale));
    }

    /**
     * @param queues numbers by the queues' names in addresses
     * @param changed what a list says that shows an older state
     */
    record Counted(Map<String, String> queues, String changed, String reload) {}
}
