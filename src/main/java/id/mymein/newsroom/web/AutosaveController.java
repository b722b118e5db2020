package id.mymein.newsroom.web;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.Site;
import id.mymein.platform.web.Words;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what is being typed, for the script of the form; answers JSON. */
@RestController
class AutosaveController {

    private final WritePages pages;
    private final StoryWriting writing;
    private final ContentRules rules;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    AutosaveController(
            WritePages pages,
            StoryWriting writing,
            ContentRules rules,
            MessageSource messages,
            Site site,
            Clock clock) {
        this.pages = pages;
        this.writing = writing;
        this.rules = rules;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    /** @param time when it was kept, as the page writes it */
    record Kept(UUID story, String time) {}

    /** In the page's language. */
    record Problem(String message) {}

    record Shaped(String html) {}

    @PostMapping("/meja/tulis/ketikan")
    ResponseEntity<?> keepNew(
            Actor actor,
            @RequestParam UUID office,
            @RequestParam UUID submission,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale) {
        WriteSubject subject = pages.fresh(actor, office, submission);
        Content content = new TypedContent(fields).content(pages.places(subject.office(), locale));
        if (Saving.isBlank(content)) {
            return ResponseEntity.noContent().build();
        }
        if (rules.forDraft(content).any()) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "newsroom.write.keep.tooLong", locale);
        }
        StoryId story = writing.start(actor, subject.office().id(), submission);
        return keep(actor, story, 0, content, locale);
    }

    @PostMapping("/meja/tulis/{id:" + WriteController.ID + "}/ketikan")
    ResponseEntity<?> keep(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Locale locale) {
        var story = new StoryId(id);
        WriteSubject subject = pages.of(actor, pages.view(actor, story));
        var typed = new TypedContent(fields);
        return keep(actor, story, typed.base(), typed.content(pages.places(subject.office(), locale)), locale);
    }

    private ResponseEntity<?> keep(Actor actor, StoryId story, int base, Content content, Locale locale) {
        if (writing.keep(actor, story, base, content)) {
            String time = new Words(messages, locale, site.zone(), clock).time(clock.instant());
            return ResponseEntity.ok(new Kept(story.value(), time));
        }
        boolean tooLong = rules.forDraft(content).any();
        return tooLong
                ? problem(HttpStatus.UNPROCESSABLE_CONTENT, "newsroom.write.keep.tooLong", locale)
                : problem(HttpStatus.CONFLICT, "newsroom.write.keep.closed", locale);
    }

    private ResponseEntity<Problem> problem(HttpStatus status, String key, Locale locale) {
        return ResponseEntity.status(status).body(new Problem(messages.getMessage(key, null, locale)));
    }

    /** What was typed into the plain field as the editor shows it. */
    @PostMapping("/meja/tulis/bentuk")
    Shaped shape(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return new Shaped(new TypedContent(fields).body());
    }
}
