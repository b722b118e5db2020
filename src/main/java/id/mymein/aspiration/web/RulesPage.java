package id.mymein.aspiration.web;

import java.util.List;

/**
 * A list of rules of one kind.
 *
 * @param title message key
 * @param lead message key
 * @param add where another one is added; empty where none can be
 * @param keeper true where the pages of the other rules stand beside it
 */
record RulesPage(String title, String lead, String add, boolean keeper, List<Line> lines, String told) {

    RulesPage {
        lines = List.copyOf(lines);
    }

    /**
     * @param key message key of its name; empty where {@code name} is it
     * @param mark message key of a badge; empty for none
     * @param path where it is changed; empty where it is not this person's to change
     */
    record Line(String key, String name, String note, String mark, String path) {}
}
