package id.mymein.portal;

import id.mymein.newsroom.PublishedCursor;
import id.mymein.platform.web.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was asked for: all that a public page may depend on, besides the published facts.
 *
 * @param path without its language, as in {@code /wilayah/balangan}
 * @param before where a list goes on; empty for its beginning
 */
record Address(String path, Locale language, String before) {

    static final String BEFORE = "sebelum";
    private static final String ENGLISH = "/en";

    /** As it stands in a request. */
    String target() {
        String there = path;
        if (language.equals(Languages.ENGLISH)) {
            there = path.equals("/") ? ENGLISH : ENGLISH + path;
        }
        return before.isEmpty() ? there : there + "?" + query();
    }

    /** The reverse of {@link #target}. */
    static Address of(String target) {
        int mark = target.indexOf('?');
        String there = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? "" : target.substring(mark + 1);
        String before = query.startsWith(BEFORE + "=") ? query.substring(BEFORE.length() + 1) : "";
        boolean english = there.equals(ENGLISH) || there.startsWith(ENGLISH + "/");
        String path = english ? there.substring(ENGLISH.length()) : there;
        return new Address(path.isEmpty() ? "/" : path, english ? Languages.ENGLISH : Languages.INDONESIAN, before);
    }

    /** The steps of the path; none for the front page, and one that no page has for a path with empty steps. */
    List<String> steps() {
        return path.equals("/") ? List.of() : Arrays.asList(path.substring(1).split("/", -1));
    }

    String query() {
        return before.isEmpty() ? "" : BEFORE + "=" + before;
    }

    boolean beginning() {
        return before.isEmpty();
    }

    /** In small letters and without a slash at its end, as every public path is. */
    Address tidy() {
        String plain = path.toLowerCase(Locale.ROOT).replaceFirst("(?<=.)/+$", "");
        return new Address(plain, language, before);
    }

    static String older(PublishedCursor cursor) {
        return "?" + BEFORE + "=" + cursor;
    }
}
