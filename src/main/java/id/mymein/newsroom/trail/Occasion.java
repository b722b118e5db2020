package id.mymein.newsroom.trail;

/**
 * Why a revision was written.
 *
 * @param key of the message that says so
 * @param from the revision that was restored; 0 for none
 */
record Occasion(String key, int from) {

    private static final String RESTORE = "restore:";

    static Occasion of(String stored) {
        if (stored.startsWith(RESTORE)) {
            return new Occasion(
                    "newsroom.trail.occasion.restore", Integer.parseInt(stored.substring(RESTORE.length())));
        }
        return new Occasion(
                switch (stored) {
                    case "takeover" -> "newsroom.trail.occasion.takeover";
                    case "import" -> "newsroom.trail.occasion.import";
                    default -> "newsroom.trail.occasion.save";
                },
                0);
    }

    boolean restores(int revision) {
        return from == revision;
    }
}
