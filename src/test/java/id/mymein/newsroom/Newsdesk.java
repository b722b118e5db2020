package id.mymein.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes stories along the workflow for tests, with a different person for each role. */
@Component
public class Newsdesk {

    private final People people;
    private final StoryWriting writing;
    private final StoryDecisions decisions;
    private final StoryPublication publication;
    private final NewsroomRules rules;

    Newsdesk(
            People people,
            StoryWriting writing,
            StoryDecisions decisions,
            StoryPublication publication,
            NewsroomRules rules) {
        this.people = people;
        this.writing = writing;
        this.decisions = decisions;
        this.publication = publication;
        this.rules = rules;
    }

    /** One person in each role, the contributor in a KIM group of Mayanau. */
    public record Cast(Actor contributor, Actor editor, Actor chief, Actor police) {}

    public Cast cast() {
        return cast("63.11.08.2005");
    }

    public Cast cast(String village) {
        return new Cast(
                people.person(OfficeKind.KIM_GROUP, village, Role.CONTRIBUTOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR, Role.EDITOR),
                people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR));
    }

    public static Content content(String title) {
        return content(title, "<p>Jembatan gantung dibuka lagi pagi ini. Warga menyeberang lagi.</p>");
    }

    public static Content content(String title, String body) {
        return new Content(
                title,
                "Kepala desa dan warga",
                body,
                "pembangunan",
                "63.11.08.2005",
                "Jembatan RT 02",
                LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).minusDays(1).toString(),
                "06:30",
                List.of());
    }

    public StoryId draft(Cast cast, Content content) {
        StoryId id = writing.start(
                cast.contributor(), cast.contributor().grants().getFirst().office(), UUID.randomUUID());
        assertThat(writing.save(cast.contributor(), id, 0, content)).isInstanceOf(SaveResult.Saved.class);
        return id;
    }

    public StoryId submitted(Cast cast, Content content) {
        StoryId id = draft(cast, content);
        done(writing.submit(cast.contributor(), id));
        return id;
    }

    public StoryId claimed(Cast cast, Content content) {
        StoryId id = submitted(cast, content);
        done(decisions.claim(cast.editor(), id));
        return id;
    }

    public StoryId awaitingAuthenticity(Cast cast, Content content) {
        StoryId id = claimed(cast, content);
        done(decisions.findFit(cast.editor(), id, everyCheck()));
        return id;
    }

    public StoryId ready(Cast cast, Content content) {
        StoryId id = awaitingAuthenticity(cast, content);
        done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_AUTHENTIC, "Kepala desa membenarkan.", 1));
        return id;
    }

    public StoryId published(Cast cast, Content content) {
        StoryId id = ready(cast, content);
        done(publication.publish(cast.editor(), id));
        return id;
    }

    /** Takes a draft that is there all the way to the public. */
    public void published(Cast cast, StoryId draft) {
        done(writing.submit(cast.contributor(), draft));
        done(decisions.claim(cast.editor(), draft));
        done(decisions.findFit(cast.editor(), draft, everyCheck()));
        done(decisions.findAuthenticity(cast.police(), draft, StoryEvent.FIND_AUTHENTIC, "Instansi membenarkan.", 1));
        done(publication.publish(cast.editor(), draft));
    }

    /** Takes a public story, whose newest revision is the first, back and publishes another content as its correction. */
    public void corrected(Cast cast, StoryId id, Content content, String wrong) {
        done(publication.rework(cast.editor(), id));
        assertThat(writing.save(cast.editor(), id, 1, content)).isInstanceOf(SaveResult.Saved.class);
        done(decisions.findFit(cast.editor(), id, everyCheck()));
        done(decisions.findAuthenticity(cast.police(), id, StoryEvent.FIND_AUTHENTIC, "Sudah dicek lagi.", 1));
        done(publication.correct(cast.editor(), id, wrong));
    }

    /** The same content with another title and body. */
    public static Content with(Content content, String title, String body) {
        return new Content(
                title,
                content.who(),
                body,
                content.category(),
                content.region(),
                content.place(),
                content.eventDate(),
                content.eventTime(),
                content.photos());
    }

    /** Words that no other test has. */
    public static String unique(String start) {
        return start + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    public Set<String> everyCheck() {
        return Set.copyOf(rules.checklist());
    }

    /** Fails unless the step was taken. */
    public static StoryState done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).state();
    }
}
