package id.mymein.search;

import id.mymein.identity.OfficeId;
import id.mymein.newsroom.Likeness;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedText;
import id.mymein.newsroom.PublishedTexts;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what is public. Whatever is typed, it answers: there is no wrong syntax, and while the index is missing or damaged it
 * answers with what there is and says so.
 */
@Component
public class StorySearch implements Likeness {

    private static final Logger LOG = LoggerFactory.getLogger(StorySearch.class);

    private final LiveIndex live;
    private final Following following;
    private final PublishedTexts texts;
    private final PlaceNames placeNames;

    StorySearch(LiveIndex live, Following following, PublishedTexts texts, PlaceNames placeNames) {
        this.live = live;
        this.following = following;
        this.texts = texts;
        this.placeNames = placeNames;
    }

    private static final Answering.Answer NOTHING = new Answering.Answer(List.of(), 0, Map.of());

    /** What was found by a question that may have been changed to find something. */
    private record Found(Asked asked, Answering.Answer answer, int page, boolean prefix) {}

    /** Finds stories; an empty text finds all that the filter leaves. */
    public SearchResult find(SearchQuery query) {
        Asked asked = Asked.of(query.text());
        List<PlaceNames.Named> places = placeNames.in(asked);
        Found found = found(asked, query, places);
        Optional<String> suggestion = found.answer().total() == 0 ? suggestion(asked) : Optional.empty();
        return new SearchResult(
                hits(found),
                found.answer().total(),
                found.page(),
                counts(found.answer().counts()),
                found.prefix(),
                suggestion,
                places.stream().map(PlaceNames.Named::region).toList(),
                live.isIncomplete());
    }

    private Found found(Asked asked, SearchQuery query, List<PlaceNames.Named> places) {
        Found exact = ask(asked, query, places, false);
        if (exact.answer().total() > 0 || asked.isEmpty()) {
            return exact;
        }
        Asked beginning = asked.withLastAsBeginning();
        Found begun = beginning.equals(asked) ? exact : ask(beginning, query, places, true);
        return begun.answer().total() > 0 ? begun : exact;
    }

    private Found ask(Asked asked, SearchQuery query, List<PlaceNames.Named> places, boolean prefix) {
        int page = Math.clamp(query.page(), 1, SearchResult.LAST_PAGE);
        Answering.Answer answer = ask(asked, query, places, page);
        int last = Math.clamp(
                (answer.total() + SearchResult.PAGE_SIZE - 1) / SearchResult.PAGE_SIZE, 1, SearchResult.LAST_PAGE);
        return page <= last
                ? new Found(asked, answer, page, prefix)
                : new Found(asked, ask(asked, query, places, last), last, prefix);
    }

    private Answering.Answer ask(Asked asked, SearchQuery query, List<PlaceNames.Named> places, int page) {
        int from = (page - 1) * SearchResult.PAGE_SIZE;
        return guarded(
                index -> index.ask(asked, query.filter(), query.order(), places, from, SearchResult.PAGE_SIZE),
                NOTHING);
    }

    /** An index that does not answer is no reason for an error page: it is mended, and the page says so meanwhile. */
    private <T> T guarded(Function<Answering, T> question, T otherwise) {
        try {
            T answer = live.ask(question);
            return answer == null ? otherwise : answer;
        } catch (RuntimeException e) {
            live.incomplete(true);
            if (Damage.isIn(e)) {
                following.damaged(e);
            } else {
                LOG.error("The search index does not answer", e);
                following.lookAgain();
            }
            return otherwise;
        }
    }

    private List<SearchHit> hits(Found found) {
        List<StoryId> ids = ids(found.answer().ids());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<StoryId, PublishedText> shown = texts.find(ids);
        var snippets = new Snippets(found.asked());
        return ids.stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(text ->
                        new SearchHit(text.item(), snippets.marked(text.item().title()), snippets.best(text.words())))
                .toList();
    }

    private static List<StoryId> ids(List<String> ids) {
        return ids.stream().map(id -> new StoryId(UUID.fromString(id))).toList();
    }

    private static SearchCounts counts(Map<String, Map<String, Long>> counts) {
        return new SearchCounts(
                keyed(counts, "region", RegionCode::new),
                keyed(counts, "category", Function.identity()),
                keyed(counts, "office", id -> new OfficeId(UUID.fromString(id))),
                keyed(counts, "year", Integer::valueOf));
    }

    private static <K> Map<K, Long> keyed(
            Map<String, Map<String, Long>> counts, String facet, Function<String, K> key) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue));
    }

    /** The same text with each word that occurs nowhere replaced by one that is spelt alike. */
    private Optional<String> suggestion(Asked asked) {
        Map<String, String> better = new HashMap<>();
        List<Word> all = new ArrayList<>(asked.required());
        asked.phrases().forEach(all::addAll);
        for (Word word : all) {
            guarded(index -> index.alike(word.exact()), Optional.<String>empty())
                    .ifPresent(alike -> better.put(word.exact(), alike));
        }
        return better.isEmpty() ? Optional.empty() : Optional.of(replaced(asked, better));
    }

    private static String replaced(Asked asked, Map<String, String> better) {
        List<String> parts = new ArrayList<>();
        asked.words().forEach(word -> parts.add(better.getOrDefault(word.exact(), word.exact())));
        asked.phrases()
                .forEach(phrase -> parts.add(phrase.stream()
                        .map(word -> better.getOrDefault(word.exact(), word.exact()))
                        .collect(Collectors.joining(" ", "\"", "\""))));
        return String.join(" ", parts);
    }

    /**
     * The public stories that have most in common with this one, best first: words of its title and the beginning of its text,
     * its place, its kind. Made to be asked once, when a story is released.
     */
    @Override
    public List<StoryId> related(StoryId story, int most) {
        PublishedText text = texts.find(List.of(story)).get(story);
        if (text == null) {
            return List.of();
        }
        PublishedItem item = text.item();
        List<RegionCode> near = new ArrayList<>();
        for (RegionCode code = item.region();
                code != null && code.parent() != null && near.size() < 2;
                code = code.parent()) {
            near.add(code);
        }
        List<String> ids = guarded(
                index -> index.related(typical(text), near, item.category(), story.toString(), most), List.of());
        Map<StoryId, PublishedText> still = texts.find(ids(ids));
        return ids(ids).stream().filter(still::containsKey).toList();
    }

    private static Set<String> typical(PublishedText text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String part : List.of(text.item().title(), text.words())) {
            Analysis.words(part).stream()
                    .limit(150)
                    .filter(word -> word.exact().length() > 3 && !Analysis.isStopWord(word.exact()))
                    .forEach(word -> stems.add(word.stem()));
        }
        return stems;
    }
}
