package id.mymein.portal;

import id.mymein.authenticity.ClaimAddress;
import id.mymein.authenticity.PublishedClaims;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Claim checks: their list, one of them, and what is left of one that was withdrawn. */
@Component
@Order(12)
class ClaimSection implements Section {

    static final String PATH = "/cek-fakta";

    private static final int PAGE = 20;

    /** A number as we write it, and none that no list of ours could have. */
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,17}");

    private final PublishedClaims claims;
    private final ClaimCards cards;
    private final ClaimViews views;
    private final Renderer renderer;

    ClaimSection(PublishedClaims claims, ClaimCards cards, ClaimViews views, Renderer renderer) {
        this.claims = claims;
        this.cards = cards;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        if (address.path().equals(PATH)) {
            return slice(address).map(slice -> list(address, slice));
        }
        boolean one = steps.size() == 4 && steps.getFirst().equals("cek-fakta") && address.beginning();
        return one ? claims.at(address.path()).map(there -> claim(address, there)) : Optional.empty();
    }

    private Optional<PublishedClaims.Slice> slice(Address address) {
        if (address.beginning()) {
            return Optional.of(claims.first(PAGE));
        }
        return Stream.of(address.before())
                .filter(PLACE.asMatchPredicate())
                .map(Long::parseLong)
                .map(place -> claims.olderThan(place, PAGE))
                .findFirst();
    }

    private Answer list(Address address, PublishedClaims.Slice slice) {
        String older = slice.older().isPresent()
                ? "?" + Address.BEFORE + "=" + slice.older().getAsLong()
                : "";
        var view = new ClaimListView(cards.of(slice.claims()), address.beginning(), older);
        return renderer.page(address, "claims", view);
    }

    private Answer claim(Address address, ClaimAddress there) {
        return switch (there) {
            case ClaimAddress.Found found -> renderer.page(address, "claim", views.view(found, address.language()));
            case ClaimAddress.Gone gone -> renderer.page(address, 410, "claimGone", gone);
        };
    }
}
