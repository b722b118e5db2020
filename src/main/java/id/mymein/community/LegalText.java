package id.mymein.community;

/**
 * What somebody typed of a legal document, as typed.
 *
 * @param replacedBy id of another document; empty while it is in force
 */
public record LegalText(String kind, String number, String year, String title, String issuedOn, String replacedBy) {

    public static LegalText of(LegalDocument document) {
        return new LegalText(
                document.kind().name(),
                document.number(),
                Integer.toString(document.year()),
                document.title(),
                document.issuedOn() == null ? "" : document.issuedOn().toString(),
                document.replacedBy() == null ? "" : document.replacedBy().toString());
    }

    public static LegalText empty() {
        return new LegalText("", "", "", "", "", "");
    }
}
