package id.mymein.identity.session;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskLink;
import id.mymein.platform.web.Viewer;
import id.mymein.platform.web.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells the desk's frame who looks at it and which ways are open. */
@Component
public class DeskViewer implements ViewerSource {

    private final SignedIn signedIn;
    private final List<DeskMenu> menus;
    private final MessageSource messages;
    private final LocaleResolver locales;

    DeskViewer(SignedIn signedIn, List<DeskMenu> menus, MessageSource messages, LocaleResolver locales) {
        this.signedIn = signedIn;
        this.menus = menus;
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    public @Nullable Viewer viewer(HttpServletRequest request) {
        Actor actor = signedIn.actor(request);
        return actor == null ? null : new Viewer(actor.name(), office(actor, request), links(actor));
    }

    /** The ways that are open to a person, in order. */
    public List<DeskLink> links(Actor actor) {
        return menus.stream()
                .flatMap(menu -> menu.links(actor).stream())
                .sorted(Comparator.comparingInt(DeskLink::order))
                .toList();
    }

    private String office(Actor actor, HttpServletRequest request) {
        return switch (actor.grants().size()) {
            case 0 -> "";
            case 1 -> actor.grants().getFirst().officeName();
            default ->
                messages.getMessage(
                        "identity.offices.several",
                        new Object[] {
                            actor.grants().getFirst().officeName(),
                            actor.grants().size() - 1
                        },
                        locales.resolveLocale(request));
        };
    }
}
