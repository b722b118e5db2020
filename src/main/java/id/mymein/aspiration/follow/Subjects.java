package id.mymein.aspiration.follow;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.notification.optin.OptIn;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what can be followed: only what the public may read. */
@Component
@Transactional(readOnly = true)
class Subjects {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final PublicAspirations aspirations;
    private final Regions regions;

    Subjects(PublicAspirations aspirations, Regions regions) {
        this.aspirations = aspirations;
        this.regions = regions;
    }

    /** As the address of the form names it: by the first of the three that is not empty. */
    Optional<Subject> typed(String number, String region, String category) {
        if (!number.isEmpty()) {
            return NUMBER.matcher(number).matches() ? numbered(Long.parseLong(number)) : Optional.empty();
        }
        return region.isEmpty()
                ? category(category)
                : regions.bySlugOrCode(region).map(Subject.Place::new);
    }

    private Optional<Subject> numbered(long number) {
        return aspirations.at(number).flatMap(at -> switch (at) {
            case PublicAspirations.At.Found(var told) -> Optional.of(new Subject.Case(told.id(), told));
            case PublicAspirations.At.Merged(long into) -> numbered(into);
        });
    }

    private Optional<Subject> category(String slug) {
        return aspirations.categories().stream()
                .filter((AspirationCategory one) -> one.slug().equals(slug))
                .findFirst()
                .map(Subject.Category::new);
    }

    /** Empty where the public may read of it no more. */
    Optional<Subject> of(OptIn followed) {
        String topic = followed.topic();
        if (followed.kind().equals(Subject.CASE)) {
            return aspirations
                    .followed(new AspirationId(UUID.fromString(topic)))
                    .map(told -> new Subject.Case(told.id(), told));
        }
        return many(topic).map(Subject.class::cast);
    }

    Optional<Subject.Many> many(String topic) {
        if (topic.startsWith(Subject.Place.PREFIX)) {
            var code = new RegionCode(topic.substring(Subject.Place.PREFIX.length()));
            return regions.find(code).map(Subject.Place::new);
        }
        return category(topic.substring(Subject.Category.PREFIX.length())).map(found -> (Subject.Many) found);
    }
}
