package id.mymein.platform.web;

import java.util.Locale;

/** The two languages of the pages. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}
}
