package id.mymein.newsroom.web;

import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.Leads;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What happens to a story's form that was sent. Whatever is wrong with it, what was typed comes back, and is kept where it can
 * be kept.
 */
@Component
class Saving {

    private final WritePages pages;
    private final SentPhotos photos;
    private final StoryWriting writing;
    private final ContentRules rules;
    private final Leads leads;
    private final Accounts accounts;

    Saving(
            WritePages pages,
            SentPhotos photos,
            StoryWriting writing,
            ContentRules rules,
            Leads leads,
            Accounts accounts) {
        this.pages = pages;
        this.photos = photos;
        this.writing = writing;
        this.rules = rules;
        this.leads = leads;
        this.accounts = accounts;
    }

    /**
     * A form as it came.
     *
     * @param files photos that came along with the form, for want of a script
     * @param send true where it goes to the editors, false where it stays a draft
     */
    record Sent(
            Actor actor,
            WriteSubject subject,
            MultiValueMap<String, String> fields,
            List<MultipartFile> files,
            boolean send,
            Locale locale) {}

    ModelAndView take(Sent sent) {
        var typed = new TypedContent(sent.fields());
        Content content = typed.content(pages.places(sent.subject().office(), sent.locale()));
        SentPhotos.Taken taken = photos.take(sent, content);
        FormErrors errors =
                sent.send() ? rules.forSending(taken.content(), pages.today()) : rules.forDraft(taken.content());
        taken.refused()
                .forEach(problem ->
                        errors.add("photos", problem.key(), problem.arguments().toArray()));
        return errors.any()
                ? keep(sent, typed.base(), taken.content(), errors)
                : save(sent, typed.base(), taken.content());
    }

    /** Not good enough to be saved; good enough, mostly, to be kept until it is mended. */
    private ModelAndView keep(Sent sent, int base, Content content, FormErrors errors) {
        WriteSubject subject = sent.subject();
        if (!rules.forDraft(content).any() && !isBlank(content)) {
            subject = subject.begun(story(sent));
            writing.keep(sent.actor(), story(sent), base, content);
        }
        return Html.invalid("newsroom/web/write", pages.again(subject, base, content, errors, sent.locale()));
    }

    static boolean isBlank(Content content) {
        return content.title().isBlank()
                && content.who().isBlank()
                && content.body().isEmpty()
                && content.place().isBlank()
                && content.photos().isEmpty();
    }

    private StoryId story(Sent sent) {
        StoryId known = sent.subject().story();
        return known == null
                ? writing.start(
                        sent.actor(),
                        sent.subject().office().id(),
                        sent.subject().submission())
                : known;
    }

    private ModelAndView save(Sent sent, int base, Content content) {
        StoryId story = story(sent);
        WriteSubject subject = sent.subject().begun(story);
        Content told = sent.send() ? told(sent, story, content) : content;
        return switch (writing.save(sent.actor(), story, base, told)) {
            case SaveResult.Saved saved when sent.send() -> submit(sent, subject, saved.revision(), told);
            case SaveResult.Saved _ ->
                Html.seeOther(subject.address() + "?tersimpan=" + sent.subject().submission());
            case SaveResult.Conflict(Revision theirs) -> conflict(sent, subject, base, content, theirs);
            case SaveResult.Invalid(FormErrors errors) -> keep(sent, base, content, errors);
            case SaveResult.Refused(Refusal reason) -> refuse(sent, subject, base, content, reason);
        };
    }

    /** Its answers go into the text when it is sent for the first time; so they do where that very form comes once more. */
    private Content told(Sent sent, StoryId story, Content content) {
        StoryView view = pages.view(sent.actor(), story);
        Content told = leads.over(content);
        return view.standing().submittedAt() == null
                        || view.content().fingerprint().equals(told.fingerprint())
                ? told
                : content;
    }

    private ModelAndView submit(Sent sent, WriteSubject subject, int revision, Content content) {
        StoryId story = java.util.Objects.requireNonNull(subject.story());
        return switch (writing.submit(sent.actor(), story)) {
            case Outcome.Done done -> sentPage(sent, done.story());
            case Outcome.Refused(Refusal reason) ->
                pages.view(sent.actor(), story).standing().state() == StoryState.DRAFT
                        ? refuse(sent, subject, revision, content, reason)
                        : sentPage(sent, story); // it was sent before, with exactly this content
        };
    }

    private static ModelAndView sentPage(Sent sent, StoryId story) {
        return Html.seeOther(
                "/meja/kabar-saya/" + story + "?terkirim=" + sent.subject().submission());
    }

    private ModelAndView refuse(Sent sent, WriteSubject subject, int base, Content content, Refusal reason) {
        var errors = FormErrors.none().add("form", reason.key());
        return Html.page(
                "newsroom/web/write", HttpStatus.CONFLICT, pages.again(subject, base, content, errors, sent.locale()));
    }

    private ModelAndView conflict(Sent sent, WriteSubject subject, int base, Content mine, Revision theirs) {
        writing.keep(sent.actor(), theirs.story(), base, mine);
        PlaceChoices places = pages.places(subject.office(), sent.locale());
        String author =
                accounts.find(theirs.author()).map(Accounts.Person::name).orElse("");
        return Html.page(
                "newsroom/web/writeConflict",
                HttpStatus.CONFLICT,
                new WriteConflict(subject, mine, theirs, author, places, pages.categories(), sent.send()));
    }
}
