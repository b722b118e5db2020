package id.mymein.platform.facts;

/**
 * One thing that public pages show and that can change: {@code story:0198…}, {@code list:region:63.11}.
 *
 * @param name of visible ASCII characters without spaces; caches in front of us get it as a surrogate key
 */
public record Fact(String name) {

    /** The longest that a name may be, so that an announcement of some changes fits the database's limit. */
    private static final int LONGEST = 200;

    public Fact {
        if (name.isEmpty() || name.length() > LONGEST || !name.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("not the name of a fact: " + name);
        }
    }

    public static Fact of(String kind, Object id) {
        return new Fact(kind + ":" + id);
    }

    @Override
    public String toString() {
        return name;
    }
}
