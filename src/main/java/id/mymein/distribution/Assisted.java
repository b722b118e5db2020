package id.mymein.distribution;

import java.util.List;

/** A platform that lets no program post: all is made ready, and a person carries it there. */
record Assisted(ChannelKind kind) implements Connector {

    private static final Setting ADDRESS = new Setting("alamat", false, false, "");
    private static final int MOST = 2000;

    @Override
    public List<Setting> settings() {
        return List.of(ADDRESS);
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(MOST, MOST, TextCount.CHARACTERS, kind == ChannelKind.TIKTOK, 3, true);
    }

    @Override
    public Check check(Access access) {
        return new Check.Works(access.get("alamat"), null);
    }

    /** Whoever carries it says so. */
    @Override
    public Reply post(Access access, Post post) {
        return new Reply.Unable();
    }
}
