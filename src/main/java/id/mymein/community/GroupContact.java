package id.mymein.community;

/**
 * How the group itself is reached.
 *
 * @param open true where the public may know phone and e-mail; the secretariat's address is public in any case
 */
public record GroupContact(String secretariat, String phone, String email, boolean open) {}
