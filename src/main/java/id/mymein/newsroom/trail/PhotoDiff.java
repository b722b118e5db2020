package id.mymein.newsroom.trail;

import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A photo between two revisions.
 *
 * @param moved true where it stands at another place among those that stayed
 * @param words caption, description and credit
 */
record PhotoDiff(Op op, UUID id, boolean moved, List<FieldDiff> words) {

    private static final PhotoUse NONE = new PhotoUse(new UUID(0, 0), "", "", "");

    boolean changed() {
        return op != Op.SAME || moved || words.stream().anyMatch(FieldDiff::changed);
    }

    /** Those that are there now in their order, then those that were removed. */
    static List<PhotoDiff> between(Content old, Content now) {
        Map<UUID, PhotoUse> before = byId(old);
        Map<UUID, PhotoUse> after = byId(now);
        List<UUID> stayedBefore =
                before.keySet().stream().filter(after::containsKey).toList();
        List<UUID> stayed = after.keySet().stream().filter(before::containsKey).toList();
        List<PhotoDiff> diff = new ArrayList<>();
        after.forEach((id, use) -> {
            PhotoUse was = before.getOrDefault(id, NONE);
            Op op = before.containsKey(id) ? Op.SAME : Op.ADDED;
            boolean moved = op == Op.SAME && stayedBefore.indexOf(id) != stayed.indexOf(id);
            diff.add(new PhotoDiff(op, id, moved, words(was, use)));
        });
        before.forEach((id, use) -> {
            if (!after.containsKey(id)) {
                diff.add(new PhotoDiff(Op.REMOVED, id, false, words(use, NONE)));
            }
        });
        return List.copyOf(diff);
    }

    private static Map<UUID, PhotoUse> byId(Content content) {
        return content.photos().stream()
                .collect(Collectors.toMap(
                        PhotoUse::media, Function.identity(), (first, again) -> first, java.util.LinkedHashMap::new));
    }

    private static List<FieldDiff> words(PhotoUse old, PhotoUse now) {
        return List.of(
                new FieldDiff("newsroom.trail.photo.caption", WordDiff.between(old.caption(), now.caption())),
                new FieldDiff("newsroom.trail.photo.alt", WordDiff.between(old.alt(), now.alt())),
                new FieldDiff("newsroom.trail.photo.credit", WordDiff.between(old.credit(), now.credit())));
    }
}
