package id.mymein.demo;

import java.util.List;

/** Varies what would be the same everywhere, always the same way for the same key. */
final class Varied {

    private Varied() {}

    static <T> T oneOf(List<T> choices, String key) {
        return choices.get(Math.floorMod(spread(key), choices.size()));
    }

    /** A number from {@code least} to {@code most}. */
    static int between(int least, int most, String key) {
        return least + Math.floorMod(spread(key), most - least + 1);
    }

    static long seed(String key) {
        return spread(key);
    }

    /** Neighbouring keys have neighbouring hash codes; multiplying sets them apart. */
    private static int spread(String key) {
        return (key.hashCode() * 0x9E3779B9) >>> 8;
    }
}
