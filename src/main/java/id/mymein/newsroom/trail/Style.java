package id.mymein.newsroom.trail;

/** @param href empty where it is no link */
record Style(boolean bold, boolean italic, String href) {

    static final Style PLAIN = new Style(false, false, "");

    Style inBold() {
        return new Style(true, italic, href);
    }

    Style inItalic() {
        return new Style(bold, true, href);
    }

    Style linkedTo(String address) {
        return new Style(bold, italic, address);
    }
}
