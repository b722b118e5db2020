package id.mymein.exchange;

import java.util.List;

/** What became of the wish to take an import back. */
public sealed interface UndoResult {

    /** @param records how many were removed or have their old values again */
    record Undone(int records) implements UndoResult {}

    /**
     * Nothing was taken back.
     *
     * @param changed names of records that somebody has changed or built upon since; the first hundred are enough
     */
    record Refused(List<String> changed) implements UndoResult {

        public Refused {
            changed = List.copyOf(changed);
        }
    }
}
