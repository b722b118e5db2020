package id.mymein.portal;

import id.mymein.fediverse.Fediverse;
import id.mymein.fediverse.Fediverse.Followed;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What MyMeIn is, how it verifies, and how to reach it. */
@Component
@Order(5)
class AboutSection implements Section {

    private final Offices offices;
    private final Regions regions;
    private final Fediverse fediverse;
    private final Renderer renderer;
    private final String contact;

    AboutSection(
            Offices offices,
            Regions regions,
            Fediverse fediverse,
            Renderer renderer,
            @Value("${mymein.contact:}") String contact) {
        this.offices = offices;
        this.regions = regions;
        this.fediverse = fediverse;
        this.renderer = renderer;
        this.contact = contact;
    }

    /**
     * Who runs the portal.
     *
     * @param runners the offices that do
     * @param contact an e-mail address; empty where none is configured
     * @param followed where the portal can be followed; null where it cannot
     */
    record AboutView(
            List<Office> runners, String contact, @Nullable Followed followed) {}

    @Override
    public Optional<Answer> answer(Address address) {
        boolean ours = address.path().equals("/tentang") && address.beginning();
        return ours ? Optional.of(renderer.page(address, "about", view())) : Optional.empty();
    }

    private AboutView view() {
        List<Office> runners = regions.served().stream()
                .flatMap(regency -> offices.within(regency.code(), OfficeKind.DISKOMINFO).stream())
                .toList();
        return new AboutView(runners, contact, fediverse.portal().orElse(null));
    }
}
