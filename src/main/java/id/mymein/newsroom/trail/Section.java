package id.mymein.newsroom.trail;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of two lists that are laid beside each other: the same in both, or other in each. All sections, one after the other,
 * give both lists again.
 */
record Section<T>(boolean same, List<T> old, List<T> now) {

    /** Beyond this many comparisons the middle is called other as a whole: nobody reads it word by word. */
    private static final long MOST = 25_000_000;

    static <T> List<Section<T>> of(List<T> old, List<T> now) {
        int start = 0;
        int shorter = Math.min(old.size(), now.size());
        while (start < shorter && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Section<T>> sections = new ArrayList<>();
        addSame(sections, old.subList(0, start));
        sections.addAll(middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end)));
        addSame(sections, old.subList(old.size() - end, old.size()));
        return sections;
    }

    private static <T> void addSame(List<Section<T>> sections, List<T> items) {
        if (!items.isEmpty()) {
            sections.add(new Section<>(true, items, items));
        }
    }

    private static <T> List<Section<T>> middle(List<T> old, List<T> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST) {
            return List.of(new Section<>(false, old, now));
        }
        return joined(compared(old, now));
    }

    private static <T> List<Section<T>> compared(List<T> old, List<T> now) {
        List<Section<T>> sections = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<T> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            addSame(sections, old.subList(at, delta.getSource().getPosition()));
            sections.add(new Section<>(
                    false, delta.getSource().getLines(), delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        addSame(sections, old.subList(at, old.size()));
        return sections;
    }

    /** Changes that touch each other are one. */
    private static <T> List<Section<T>> joined(List<Section<T>> sections) {
        List<Section<T>> joined = new ArrayList<>();
        for (Section<T> section : sections) {
            if (!joined.isEmpty() && !joined.getLast().same() && !section.same()) {
                joined.add(joined.removeLast().and(section));
            } else {
                joined.add(section);
            }
        }
        return joined;
    }

    Section<T> and(Section<T> next) {
        List<T> before = new ArrayList<>(old);
        before.addAll(next.old);
        List<T> after = new ArrayList<>(now);
        after.addAll(next.now);
        return new Section<>(same && next.same, before, after);
    }
}
