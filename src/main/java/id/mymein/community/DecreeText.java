package id.mymein.community;

/** What somebody typed of a decree, as typed. */
public record DecreeText(String purpose, String number, String issuedOn, String issuer, String from, String until) {

    public static DecreeText of(Decree decree) {
        return new DecreeText(
                decree.purpose().name(),
                decree.number(),
                decree.issuedOn().toString(),
                decree.issuer(),
                decree.from().toString(),
                decree.until() == null ? "" : decree.until().toString());
    }

    public static DecreeText empty() {
        return new DecreeText(Decree.Purpose.FOUNDING.name(), "", "", "", "", "");
    }
}
