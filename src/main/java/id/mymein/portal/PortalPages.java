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
        return at(address).or(() -> meant(address));
    }

    /** Where somebody wrote a slash or capitals that no address of ours has, the one that was meant. */
    private Optional<Answer> meant(Address address) {
        Address tidy = address.tidy();
        if (tidy.equals(address)) {
            return Optional.empty();
        }
        return at(tidy).map(answer -> answer instanceof Answer.Moved moved ? moved : new Answer.Moved(tidy.path()));
    }

    private Optional<Answer> at(Address address) {
        return sections.stream()
                .flatMap(section -> section.answer(address).stream())
                .findFirst();
    }
}
