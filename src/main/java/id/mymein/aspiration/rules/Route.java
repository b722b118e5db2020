package id.mymein.aspiration.rules;

import id.mymein.identity.OfficeId;
import java.util.UUID;

/**
 * To whom something goes, as a proposal.
 *
 * @param category slug; empty for any
 * @param region code of the place and everything below it
 * @param inspection true where somebody has to look at the place
 */
public record Route(UUID id, String category, String region, OfficeId office, boolean inspection, int version) {}
