package id.mymein.community;

import java.util.UUID;

/**
 * Somebody who belongs to a group.
 *
 * @param contact never public
 * @param open true where this person agreed to be named in public
 */
public record Member(UUID id, String name, String role, String occupation, String contact, boolean open, int version) {}
