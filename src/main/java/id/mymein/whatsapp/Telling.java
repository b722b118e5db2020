package id.mymein.whatsapp;

import java.util.List;

/**
 * A template with what goes into its gaps.
 *
 * @param template its name, as Meta approved it
 * @param gaps in their order; none is empty, none has a line's end
 */
record Telling(String template, List<String> gaps) {

    Telling {
        gaps = gaps.stream().map(Telling::fit).toList();
    }

    /** Meta takes neither empty gaps nor line ends, tabs and wide spaces in them. */
    private static String fit(String gap) {
        String plain = gap.replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? "-" : plain;
    }
}
