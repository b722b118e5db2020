package id.mymein.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Renders whatever the public may ask for, from published facts only: no request, no session, nobody in particular. */
@Component
class PortalPages {

    private final List<Section> sections;

    PortalPages(List<Section> sections) {
        this.sections = sections;
    }

    /** Empty where there is nothing at that address. */
    Optional<Answer> answer(Address address) {
        return sections.stream()
                .flatMap(section -> section.answer(address).stream())
                .findFirst();
    }
}
