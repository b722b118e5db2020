package id.mymein.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Templates are compiled by the build into their modules' packages. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.mymein");
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, PageFactory pages) {
        return new JteViewResolver(engine, pages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    /** Looks templates up by name; leaves redirects and forwards to Spring. */
    private record JteViewResolver(TemplateEngine engine, PageFactory pages) implements ViewResolver, Ordered {

        @Override
        public org.springframework.web.servlet.@org.jspecify.annotations.Nullable View resolveViewName(
                String name, java.util.Locale locale) {
            boolean ours = List.of("redirect:", "forward:").stream().noneMatch(name::startsWith)
                    && engine.hasTemplate(name + ".jte");
            return ours ? new JteView(engine, name, pages) : null;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
