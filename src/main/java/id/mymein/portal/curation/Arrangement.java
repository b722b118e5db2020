package id.mymein.portal.curation;

import id.mymein.newsroom.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the front page stands.
 *
 * @param parts every part once, in their order
 * @param lead null where the newest with a picture leads
 * @param picks the newsroom's choice, in its order
 */
public record Arrangement(List<Part> parts, @Nullable Pin lead, List<Pin> picks) {

    static final int MOST_PICKS = 6;

    /** Parts that are missing take the place that they have in {@link FrontBlock}, shown. */
    public Arrangement {
        var all = new ArrayList<>(parts);
        List<FrontBlock> known = List.of(FrontBlock.values());
        for (int at = 0; at < known.size(); at++) {
            FrontBlock block = known.get(at);
            if (all.stream().noneMatch(part -> part.block() == block)) {
                all.add(Math.min(at, all.size()), new Part(block, true));
            }
        }
        parts = List.copyOf(all);
        picks = List.copyOf(picks);
    }

    public record Part(FrontBlock block, boolean shown) {}

    /** @param until when it ends; null for no end */
    public record Pin(StoryId story, @Nullable Instant until) {

        boolean standsAt(Instant now) {
            return until == null || until.isAfter(now);
        }
    }

    /** The parts that are switched on. */
    public List<FrontBlock> shown() {
        return parts.stream().filter(Part::shown).map(Part::block).toList();
    }

    /** Without the pins that have ended. */
    public Arrangement at(Instant now) {
        Pin leads = lead != null && lead.standsAt(now) ? lead : null;
        return new Arrangement(
                parts, leads, picks.stream().filter(pin -> pin.standsAt(now)).toList());
    }

    /** When the first of the pins ends; empty where none does. */
    public Optional<Instant> firstEnd() {
        return pins().map(Pin::until).flatMap(Stream::ofNullable).min(Instant::compareTo);
    }

    Stream<Pin> pins() {
        return Stream.concat(Stream.ofNullable(lead), picks.stream());
    }

    Optional<Pin> pin(StoryId story) {
        return pins().filter(pin -> pin.story().equals(story)).findFirst();
    }

    boolean full() {
        return picks.size() >= MOST_PICKS;
    }

    /** The story leads; it keeps its end where it was pinned already. */
    Arrangement leading(StoryId story) {
        Pin pin = pin(story).orElse(new Pin(story, null));
        return new Arrangement(parts, pin, without(story).picks());
    }

    /** The story stands behind the other picks; where it led or was picked already, it keeps its end. */
    Arrangement picking(StoryId story) {
        Pin pin = pin(story).orElse(new Pin(story, null));
        Arrangement rest = without(story);
        var all = new ArrayList<>(rest.picks());
        all.add(pin);
        return new Arrangement(parts, rest.lead(), all);
    }

    Arrangement without(StoryId story) {
        Pin leads = lead != null && lead.story().equals(story) ? null : lead;
        return new Arrangement(
                parts,
                leads,
                picks.stream().filter(pin -> !pin.story().equals(story)).toList());
    }

    /** @param until null for no end */
    Arrangement ending(StoryId story, @Nullable Instant until) {
        Pin leads = lead != null && lead.story().equals(story) ? new Pin(story, until) : lead;
        return new Arrangement(
                parts,
                leads,
                picks.stream()
                        .map(pin -> pin.story().equals(story) ? new Pin(story, until) : pin)
                        .toList());
    }

    /** @param by -1 for one place up, 1 for one down; beyond the ends nothing moves */
    Arrangement moving(StoryId story, int by) {
        int at = picks.stream().map(Pin::story).toList().indexOf(story);
        return new Arrangement(parts, lead, moved(picks, at, by));
    }

    /** @param by -1 for one place up, 1 for one down; beyond the ends nothing moves */
    Arrangement moving(FrontBlock block, int by) {
        int at = parts.stream().map(Part::block).toList().indexOf(block);
        return new Arrangement(moved(parts, at, by), lead, picks);
    }

    Arrangement showing(FrontBlock block, boolean shown) {
        return new Arrangement(
                parts.stream()
                        .map(part -> part.block() == block ? new Part(block, shown) : part)
                        .toList(),
                lead,
                picks);
    }

    private static <T> List<T> moved(List<T> list, int at, int by) {
        int to = at + by;
        if (at < 0 || to < 0 || to >= list.size()) {
            return list;
        }
        var all = new ArrayList<>(list);
        Collections.swap(all, at, to);
        return all;
    }

    /** As the audit trail writes it. */
    String written() {
        return Arrays.toString(parts.stream()
                .map(part -> (part.shown() ? "+" : "-") + part.block())
                .toArray());
    }
}
