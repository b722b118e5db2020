package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.CaseClocks;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.Senders;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.aspiration.web.CaseView.Acting;
import id.mymein.aspiration.web.CaseView.Line;
import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of one aspiration show. */
@Component
class CasePages {

    private final AspirationDesk desk;
    private final CaseClocks clocks;
    private final Senders senders;
    private final CaseCategories categories;
    private final CasePlaces places;
    private final Accounts accounts;
    private final Offices offices;
    private final MediaLibrary media;

    CasePages(
            AspirationDesk desk,
            CaseClocks clocks,
            Senders senders,
            CaseCategories categories,
            CasePlaces places,
            Accounts accounts,
            Offices offices,
            MediaLibrary media) {
        this.desk = desk;
        this.clocks = clocks;
        this.senders = senders;
        this.categories = categories;
        this.places = places;
        this.accounts = accounts;
        this.offices = offices;
        this.media = media;
    }

    /** The names around one aspiration, looked up at once. */
    private record Names(Map<AccountId, String> people, Map<OfficeId, Office> offices) {

        String person(@Nullable AccountId id) {
            return id == null ? "" : people.getOrDefault(id, "");
        }

        String office(@Nullable OfficeId id) {
            Office office = id == null ? null : offices.get(id);
            return office == null ? "" : office.name();
        }
    }

    CaseView view(Actor actor, Aspiration aspiration) {
        List<Disposition> dispositions = desk.dispositions(actor, aspiration.id());
        List<AspirationStep> steps = desk.history(actor, aspiration.id());
        Names names = names(dispositions, steps);
        String sender = senders.shownName(aspiration);
        Map<MediaId, Photo> photos = media.find(
                steps.stream().flatMap(step -> step.photos().stream()).toList());
        return new CaseView(
                aspiration,
                places.name(aspiration.region()),
                categories.all(),
                clocks.of(aspiration).orElse(null),
                dispositions.stream()
                        .map(disposition -> acting(aspiration, disposition, names))
                        .toList(),
                steps.stream().map(step -> line(step, names, sender, photos)).toList(),
                desk.steps(actor, aspiration.id()));
    }

    private Names names(List<Disposition> dispositions, List<AspirationStep> steps) {
        List<AccountId> people = Stream.concat(
                        dispositions.stream().map(Disposition::takenBy),
                        steps.stream().map(AspirationStep::account))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<OfficeId> acting = Stream.concat(
                        dispositions.stream().map(Disposition::office),
                        steps.stream().map(AspirationStep::office))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Names(accounts.names(people), offices.find(acting));
    }

    private Acting acting(Aspiration aspiration, Disposition disposition, Names names) {
        return new Acting(
                disposition,
                names.office(disposition.office()),
                clocks.of(aspiration, disposition).orElse(null),
                names.person(disposition.takenBy()));
    }

    private static Line line(AspirationStep step, Names names, String sender, Map<MediaId, Photo> photos) {
        String who = switch (step.by()) {
            case SENDER -> sender;
            case CLOCK -> "";
            case OFFICE ->
                Stream.of(names.person(step.account()), names.office(step.office()))
                        .filter(name -> !name.isEmpty())
                        .reduce((person, office) -> person + " · " + office)
                        .orElse("");
        };
        return new Line(
                step,
                who,
                step.photos().stream().map(photos::get).filter(Objects::nonNull).toList());
    }
}
