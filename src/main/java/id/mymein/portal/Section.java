package id.mymein.portal;

import java.util.Optional;

/** A part of the portal that answers for some addresses. */
interface Section {

    /** Empty where the address is not of this section, or nothing is there. */
    Optional<Answer> answer(Address address);
}
