package id.mymein.incoming;

/** Where its pages are on the desk. */
public final class IncomingPaths {

    public static final String FEEDS = "/meja/sumber";
    public static final String NEWS = "/meja/kabar-desa";

    /** What villages see of their own sites. */
    public static final String OWN = "/meja/situs-desa";

    private IncomingPaths() {}

    public static String feed(FeedId feed) {
        return FEEDS + "/" + feed;
    }

    public static String item(ItemId item) {
        return NEWS + "/" + item;
    }
}
