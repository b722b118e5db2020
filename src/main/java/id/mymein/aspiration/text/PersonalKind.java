package id.mymein.aspiration.text;

/** What of a person a text may give away. */
public enum PersonalKind {
    /** National identity number (NIK). */
    IDENTITY("NIK"),
    /** Family card number (KK): built like the other, told from it by the words before it. */
    FAMILY_CARD("nomor KK"),
    PHONE("telepon"),
    EMAIL("surel"),
    ACCOUNT("nomor rekening"),
    VEHICLE("nomor polisi");

    private final String name;

    PersonalKind(String name) {
        this.name = name;
    }

    /** What stands in a masked text, in the language that residents write. */
    String inText() {
        return name;
    }
}
