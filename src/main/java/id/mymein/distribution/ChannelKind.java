package id.mymein.distribution;

import java.util.Locale;

/** The platforms that news goes out to. */
public enum ChannelKind {
    TELEGRAM,
    FACEBOOK,
    INSTAGRAM,
    THREADS,
    X,
    MASTODON,
    WEBHOOK,
    /** No program may post here: WhatsApp channels have no interface for it. */
    WHATSAPP_CHANNEL(true),
    /** Photo posts of TikTok need an app that TikTok has audited; until then a person posts. */
    TIKTOK(true),
    /** The YouTube Data API has no community posts. */
    YOUTUBE(true),
    /** Any other place to which a person carries it. */
    OTHER(true);

    private final boolean assisted;

    ChannelKind() {
        this(false);
    }

    ChannelKind(boolean assisted) {
        this.assisted = assisted;
    }

    /** True where a person posts what is made ready. */
    public boolean assisted() {
        return assisted;
    }

    /** Message key. */
    public String key() {
        return "distribution.kind." + name().toLowerCase(Locale.ROOT);
    }
}
