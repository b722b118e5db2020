package id.mymein.platform.web;

import id.mymein.platform.Site;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the frame of each page. */
@Component
class PageFactory {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final Site site;
    private final Clock clock;
    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<PortalFrames> frames;
    private final ObjectProvider<ResourceUrlProvider> assets;

    PageFactory(
            MessageSource messages,
            LocaleResolver locales,
            Site site,
            Clock clock,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<PortalFrames> frames,
            ObjectProvider<ResourceUrlProvider> assets) {
        this.messages = messages;
        this.locales = locales;
        this.site = site;
        this.clock = clock;
        this.viewers = viewers;
        this.frames = frames;
        this.assets = assets;
    }

    Words words(Locale language) {
        return new Words(messages, language, site.zone(), clock);
    }

    Page page(HttpServletRequest request) {
        ViewerSource source = viewers.getIfAvailable();
        var visit = new Page.Visit(
                path(request),
                MailFreeAddressFilter.withoutMail(Objects.requireNonNullElse(request.getQueryString(), "")),
                request.getAttribute(EnglishAddressFilter.ENGLISH) != null,
                () -> csrf(request),
                () -> source == null ? null : source.viewer(request));
        return page(visit, locales.resolveLocale(request));
    }

    /** The frame of a page that is the same for everybody. */
    Page page(String path, String query, Locale language) {
        boolean english = language.equals(Languages.ENGLISH);
        return page(new Page.Visit(path, query, english, () -> "", () -> null), language);
    }

    private Page page(Page.Visit visit, Locale language) {
        PortalFrames known = frames.getIfAvailable(() -> words -> PortalFrame.BARE);
        return new Page(visit, words(language), site, known, assets.getObject());
    }

    /** The address that was asked for, also where an error page answers in its stead. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return EnglishAddressFilter.withoutPrefix(failed instanceof String path ? path : request.getRequestURI());
    }

    private static String csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }
}
