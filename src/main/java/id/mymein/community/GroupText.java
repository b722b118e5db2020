package id.mymein.community;

/** What somebody typed of a group itself, as typed. */
public record GroupText(
        String name,
        String kind,
        String region,
        String foundedOn,
        String nationalId,
        String secretariat,
        String phone,
        String email,
        boolean open,
        String topics) {

    /** What the form shows of a group that is there. */
    public static GroupText of(Group group) {
        return new GroupText(
                group.name(),
                group.kind().name(),
                group.region().value(),
                group.foundedOn() == null ? "" : group.foundedOn().toString(),
                group.nationalId(),
                group.contact().secretariat(),
                group.contact().phone(),
                group.contact().email(),
                group.contact().open(),
                String.join(", ", group.topics()));
    }

    /** An empty form for a place; empty for none. */
    public static GroupText empty(String region) {
        return new GroupText("", GroupKind.KIM.name(), region, "", "", "", "", "", false, "");
    }
}
