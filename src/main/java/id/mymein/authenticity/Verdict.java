package id.mymein.authenticity;

import id.mymein.newsroom.StoryEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three answers of the police. */
public enum Verdict {
    AUTHENTIC("asli", StoryEvent.FIND_AUTHENTIC, "v-true"),
    HOAX("hoaks", StoryEvent.FIND_HOAX, "v-hoax"),
    UNPROVEN("belum-terbukti", StoryEvent.FIND_UNPROVEN, "v-open");

    private final String slug;
    private final StoryEvent event;
    private final String icon;

    Verdict(String slug, StoryEvent event, String icon) {
        this.slug = slug;
        this.event = event;
        this.icon = icon;
    }

    /** Its name in forms. */
    public String slug() {
        return slug;
    }

    public StoryEvent event() {
        return event;
    }

    /** Its sign, and the class that colours it. */
    public String icon() {
        return icon;
    }

    /** Message key of its name. */
    public String key() {
        return "authenticity.verdict." + word();
    }

    /** Message key of its name where it is a verdict on a claim: a story is authentic, a claim is true. */
    public String publicKey() {
        return "authenticity.check.verdict." + word();
    }

    /** As findings name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String slug) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.slug.equals(slug))
                .findFirst();
    }

    /** By the word that a finding carries; empty for the words of the other key. */
    public static Optional<Verdict> found(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
