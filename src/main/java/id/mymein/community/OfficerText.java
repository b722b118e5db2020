package id.mymein.community;

/**
 * What somebody typed of an officer, as typed.
 *
 * @param other confirmed that this is not the person of the same name who leads another group
 */
public record OfficerText(
        String post,
        String title,
        String name,
        String occupation,
        String contact,
        String from,
        String until,
        boolean open,
        boolean other) {

    public static OfficerText of(Officer officer) {
        return new OfficerText(
                officer.post().name(),
                officer.title(),
                officer.name(),
                officer.occupation(),
                officer.contact(),
                officer.from().toString(),
                officer.until() == null ? "" : officer.until().toString(),
                officer.open(),
                false);
    }

    public static OfficerText empty() {
        return new OfficerText("", "", "", "", "", "", "", false, false);
    }
}
