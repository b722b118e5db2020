package id.mymein.community;

/** What somebody typed of a member, as typed. */
public record MemberText(String name, String role, String occupation, String contact, boolean open) {

    public static MemberText of(Member member) {
        return new MemberText(member.name(), member.role(), member.occupation(), member.contact(), member.open());
    }

    public static MemberText empty() {
        return new MemberText("", "", "", "", false);
    }
}
