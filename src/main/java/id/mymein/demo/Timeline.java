package id.mymein.demo;

import id.mymein.demo.DemoStory.Until;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When each step of a story happens.
 *
 * @param written the moment of its first words
 * @param steps in order
 * @param event the day of what it tells of
 */
record Timeline(Instant written, List<Moment> steps, LocalDate event) {

    private static final Duration WRITING = Duration.ofMinutes(24);

    /** Time enough between the last step and now for it to be over. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    record Moment(DemoStep step, Instant at) {}

    static Timeline of(DemoStory story, Instant begun, ZoneId zone) {
        List<DemoStep> way = new ArrayList<>(usual(story));
        story.then().forEach(step -> way.addAll(whole(step)));
        Instant sent = sent(story, length(story, way), begun, zone);
        LocalDate event = sent.atZone(zone).toLocalDate().minusDays(story.before());
        return new Timeline(sent.minus(WRITING), moments(story, way, sent, begun), event);
    }

    /** What is sent at a time of day goes its whole way before the demo is begun, if need be a day earlier. */
    private static Instant sent(DemoStory story, Duration length, Instant begun, ZoneId zone) {
        ZonedDateTime sent = begun.minus(story.ago()).atZone(zone);
        if (story.at() != null) {
            sent = sent.with(story.at());
            if (sent.toInstant().plus(length).isAfter(begun.minus(MARGIN))) {
                sent = sent.minusDays(1);
            }
        }
        return sent.toInstant();
    }

    private static Duration length(DemoStory story, List<DemoStep> way) {
        return way.stream().map(step -> pause(story, step)).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<DemoStep> usual(DemoStory story) {
        Until until = story.until() == null ? implied(story) : story.until();
        List<Act> acts = List.of(Act.SUBMIT, Act.CLAIM, Act.FIT, Act.POLICE, Act.PUBLISH);
        return acts.subList(0, until.steps()).stream().map(DemoStep::of).toList();
    }

    /** A correction takes the story back, mends it and passes both keys again. */
    private static List<DemoStep> whole(DemoStep step) {
        if (step.act() != Act.CORRECT || step.replace().isEmpty()) {
            return List.of(step);
        }
        return List.of(
                DemoStep.of(Act.REWORK).by(step.by()).after(step.after()),
                DemoStep.of(Act.SAVE).replacing(step.replace()),
                DemoStep.of(Act.FIT),
                DemoStep.of(Act.POLICE),
                DemoStep.of(Act.CORRECT).saying(step.text()));
    }

    private static Until implied(DemoStory story) {
        return switch (story.state()) {
            case DRAFT -> Until.WRITTEN;
            case SUBMITTED -> Until.SUBMITTED;
            case IN_REVIEW, REJECTED -> Until.CLAIMED;
            case AWAITING_AUTHENTICITY, REFUSED_AS_HOAX -> Until.FIT;
            case READY, SCHEDULED -> Until.READY;
            case PUBLISHED, RETRACTED -> Until.PUBLISHED;
        };
    }

    private static List<Moment> moments(DemoStory story, List<DemoStep> way, Instant sent, Instant begun) {
        Duration all = length(story, way);
        Duration room = Duration.between(sent, begun).minus(MARGIN);
        double pace = all.compareTo(room) <= 0 || all.isZero() ? 1 : (double) room.toSeconds() / all.toSeconds();
        List<Moment> moments = new ArrayList<>();
        Instant at = sent;
        for (DemoStep step : way) {
            at = step.ago() == null
                    ? at.plusSeconds((long) (pace * pause(story, step).toSeconds()))
                    : begun.minus(step.ago());
            moments.add(new Moment(step, at));
        }
        return moments;
    }

    private static Duration pause(DemoStory story, DemoStep step) {
        if (step.after() != null) {
            return step.after();
        }
        String key = story.key() + step.act();
        return step.ago() != null ? Duration.ZERO : Duration.ofMinutes(minutes(step.act(), key));
    }

    private static int minutes(Act act, String key) {
        return switch (act) {
            case SUBMIT, SCHEDULE -> 0;
            case CLAIM -> Varied.between(12, 75, key);
            case SAVE, TYPE, ASK, ANSWER, DOUBT -> 4;
            case FIT, RETURN, REJECT -> Varied.between(8, 16, key); // a claim holds for half an hour
            case PROOF -> Varied.between(20, 60, key);
            case POLICE, HOAX, UNPROVEN -> Varied.between(35, 160, key);
            case PUBLISH, CORRECT -> Varied.between(3, 25, key);
            case URGENT, SPREAD, SENT, FAILED -> 5;
            case POSTED -> 25;
            case REWORK, RETRACT -> Varied.between(180, 900, key);
        };
    }
}
