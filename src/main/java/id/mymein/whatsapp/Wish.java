package id.mymein.whatsapp;

/**
 * What somebody wants to hear of.
 *
 * @param region code of a place, which all below it belongs to; empty for everywhere
 * @param category slug; empty for all kinds of news
 */
record Wish(String region, String category) {

    static final Wish EVERYTHING = new Wish("", "");
}
