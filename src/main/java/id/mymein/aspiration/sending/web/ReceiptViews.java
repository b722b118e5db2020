package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationEvent;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.CaseClocks;
import id.mymein.aspiration.SenderDesk.Merged;
import id.mymein.aspiration.SenderDesk.Receipt;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.web.ReceiptView.Bar;
import id.mymein.aspiration.sending.web.ReceiptView.Entered;
import id.mymein.aspiration.sending.web.ReceiptView.Followed;
import id.mymein.aspiration.sending.web.ReceiptView.May;
import id.mymein.media.MediaId;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.QrCode;
import id.mymein.platform.web.Words;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the receipt's page shows. */
@Component
class ReceiptViews {

    private static final Set<AspirationState> TALKING = Set.of(
            AspirationState.RECEIVED,
            AspirationState.VERIFIED,
            AspirationState.DISPOSED,
            AspirationState.ANSWERED,
            AspirationState.DONE);

    private static final Set<AspirationState> BEFORE_AN_ANSWER =
            Set.of(AspirationState.RECEIVED, AspirationState.VERIFIED, AspirationState.DISPOSED);

    private final CaseClocks clocks;
    private final Journey journey;
    private final Regions regions;
    private final PublicHtml html;

    ReceiptViews(CaseClocks clocks, Journey journey, Regions regions, PublicHtml html) {
        this.clocks = clocks;
        this.journey = journey;
        this.regions = regions;
        this.html = html;
    }

    ReceiptView view(CodeDoor.Open open, Entered entered, Locale language) {
        Receipt receipt = open.receipt();
        Aspiration aspiration = receipt.aspiration();
        boolean asked = aspiration.waiting() && !aspiration.state().ended();
        return new ReceiptView(
                open.shown(),
                entered.said().equals("baru")
                        ? QrCode.of(html.address(ReceiptController.path(open.shown()), language))
                        : null,
                aspiration,
                place(aspiration, html.words(language)),
                standing(receipt),
                bars(receipt),
                journey.photos(sent(receipt)),
                asked ? journey.question(receipt.steps()).orElse(null) : null,
                journey.answers(receipt.steps()),
                journey.lines(aspiration, receipt.steps(), receipt.offices()),
                next(aspiration.state()),
                followed(receipt.merged()),
                may(receipt),
                entered);
    }

    private String place(Aspiration aspiration, Words words) {
        return regions.path(aspiration.region()).reversed().stream()
                .filter(region -> region.level() == RegionLevel.VILLAGE
                        || region.level() == RegionLevel.DISTRICT
                        || region.code().equals(aspiration.region()))
                .map(region -> words.text(region.kindKey()) + " " + region.name())
                .collect(Collectors.joining(", "));
    }

    private static String standing(Receipt receipt) {
        Aspiration aspiration = receipt.aspiration();
        if (aspiration.waiting() && !aspiration.state().ended()) {
            return "waiting";
        }
        boolean withdrawn = aspiration.state() == AspirationState.CLOSED
                && receipt.steps().stream()
                        .reduce((before, last) -> last)
                        .filter(last -> last.event() == AspirationEvent.WITHDRAW)
                        .isPresent();
        return withdrawn ? "withdrawn" : aspiration.state().name().toLowerCase(Locale.ROOT);
    }

    private List<Bar> bars(Receipt receipt) {
        Aspiration aspiration = receipt.aspiration();
        Stream<Bar> own = clocks.of(aspiration).map(deadline -> new Bar("", deadline)).stream();
        Stream<Bar> offices = aspiration.waiting()
                ? Stream.empty()
                : receipt.offices().stream()
                        .flatMap(disposition -> clocks
                                .of(aspiration, disposition)
                                .map(deadline -> new Bar(journey.office(disposition.office()), deadline))
                                .stream());
        return Stream.concat(own, offices).toList();
    }

    private static List<MediaId> sent(Receipt receipt) {
        return receipt.steps().stream()
                .filter(step -> step.event() == AspirationEvent.SEND)
                .flatMap(step -> step.photos().stream())
                .toList();
    }

    private static String next(AspirationState state) {
        return switch (state) {
            case RECEIVED, VERIFIED, DISPOSED, ANSWERED, DONE -> state.name().toLowerCase(Locale.ROOT);
            case CLOSED, REFUSED, MERGED -> "";
        };
    }

    private @Nullable Followed followed(@Nullable Merged merged) {
        if (merged == null) {
            return null;
        }
        Aspiration target = merged.aspiration();
        List<AspirationStep> steps = merged.steps();
        return new Followed(
                target.number(),
                target.open().title(),
                target.state(),
                journey.answers(steps),
                journey.lines(target, steps, merged.offices()));
    }

    private May may(Receipt receipt) {
        Aspiration aspiration = receipt.aspiration();
        AspirationState state = aspiration.state();
        boolean answered = state == AspirationState.ANSWERED || state == AspirationState.DONE;
        boolean late = state == AspirationState.CLOSED
                && receipt.steps().stream().anyMatch(step -> step.event() == AspirationEvent.ANSWER);
        return new May(
                TALKING.contains(state),
                (answered || late) && aspiration.rating() == null,
                receipt.reopenable() && (answered || state == AspirationState.CLOSED),
                BEFORE_AN_ANSWER.contains(state));
    }
}
