package id.mymein.newsroom.importing;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.newsroom.ArchivedStory;
import id.mymein.newsroom.StoryArchive;
import id.mymein.newsroom.TakeOver;
import id.mymein.platform.web.FormErrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/** Takes the texts of one file over, a hundred in a transaction, and keeps the count. */
final class Loading {

    static final int BATCH = 100;

    private final StoryArchive archive;
    private final Translation translation;
    private final Actor actor;
    private final Office office;
    private final boolean dryRun;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Entry.Unusable> unusable = new ArrayList<>();
    private long added;
    private long there;
    private long passedOver;

    Loading(StoryArchive archive, Translation translation, Actor actor, Office office, boolean dryRun) {
        this.archive = archive;
        this.translation = translation;
        this.actor = actor;
        this.office = office;
        this.dryRun = dryRun;
    }

    private record Waiting(long line, ArchivedStory story) {}

    void accept(Entry entry) {
        switch (entry) {
            case Entry.PassedOver passed -> passedOver++;
            case Entry.Unusable problem -> unusable.add(problem);
            case Entry.Text(long line, ForeignText text) -> {
                switch (translation.of(line, text)) {
                    case Translation.Result.Bad(Entry.Unusable why) -> unusable.add(why);
                    case Translation.Result.Good(ArchivedStory story) -> accept(line, story);
                }
            }
        }
    }

    private void accept(long line, ArchivedStory story) {
        Long earlier = lines.putIfAbsent(story.sourceId(), line);
        if (earlier != null) {
            unusable.add(Entry.Unusable.of(line, "newsroom.import.text.twice", Long.toString(earlier)));
            return;
        }
        waiting.add(new Waiting(line, story));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Takes over what still waits. */
    void flush() {
        Set<String> known = archive.known(
                waiting.stream().map(one -> one.story().sourceId()).toList());
        List<Waiting> fresh = waiting.stream()
                .filter(one -> !known.contains(one.story().sourceId()))
                .toList();
        there += waiting.size() - fresh.size();
        waiting.clear();
        if (dryRun) {
            fresh.forEach(one -> count(one, archive.check(actor, office, one.story())));
        } else if (!fresh.isEmpty()) {
            takeOver(fresh);
        }
    }

    /** What the database refuses in one of them, against all expectation, keeps only that one out. */
    private void takeOver(List<Waiting> stories) {
        try {
            List<TakeOver> results = archive.takeOver(
                    actor, office, stories.stream().map(Waiting::story).toList());
            for (int i = 0; i < results.size(); i++) {
                count(stories.get(i), results.get(i));
            }
        } catch (NonTransientDataAccessResourceException databaseGone) {
            throw databaseGone;
        } catch (NonTransientDataAccessException refused) {
            if (stories.size() > 1) {
                stories.forEach(one -> takeOver(List.of(one)));
            } else {
                unusable.add(Entry.Unusable.of(stories.getFirst().line(), "newsroom.import.text.notStored"));
            }
        }
    }

    private void count(Waiting one, TakeOver result) {
        switch (result) {
            case TakeOver.Done done -> added++;
            case TakeOver.AlreadyThere already -> there++;
            case TakeOver.Refused(var reason) -> unusable.add(Entry.Unusable.of(one.line(), reason.key()));
            case TakeOver.Invalid(FormErrors errors) ->
                errors.all()
                        .values()
                        .forEach(problems -> problems.forEach(problem ->
                                unusable.add(new Entry.Unusable(one.line(), problem.key(), problem.arguments()))));
        }
    }

    long added() {
        return added;
    }

    long there() {
        return there;
    }

    long passedOver() {
        return passedOver;
    }

    List<Entry.Unusable> unusable() {
        return unusable;
    }
}
