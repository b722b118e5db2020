package id.mymein.portal;

import id.mymein.portal.curation.Curation;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The front page, as editors arranged it. */
@Component
@Order(1)
class FrontSection implements Section {

    static final String TEMPLATE = "front";

    private final Curation curation;
    private final FrontViews views;
    private final Renderer renderer;

    FrontSection(Curation curation, FrontViews views, Renderer renderer) {
        this.curation = curation;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        boolean front = address.steps().isEmpty() && address.beginning();
        return front
                ? Optional.of(renderer.page(address, TEMPLATE, views.view(curation.published(), false)))
                : Optional.empty();
    }
}
