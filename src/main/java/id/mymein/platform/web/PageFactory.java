package id.mymein.platform.web;

import id.mymein.platform.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the frame of each page from its request. */
@Component
class PageFactory {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final Site site;
    private final Clock clock;
    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<ResourceUrlProvider> assets;

    PageFactory(
            MessageSource messages,
            LocaleResolver locales,
            Site site,
            Clock clock,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<ResourceUrlProvider> assets) {
        this.messages = messages;
        this.locales = locales;
        this.site = site;
        this.clock = clock;
        this.viewers = viewers;
        this.assets = assets;
    }

    Page page(HttpServletRequest request) {
        var words = new Words(messages, locales.resolveLocale(request), site.zone(), clock);
        return new Page(request, words, site, viewers.getIfAvailable(), assets.getObject());
    }
}
