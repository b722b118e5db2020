package id.mymein.platform;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console, in a few lines, where MyMeIn is to be seen and how to get in. */
@Component
class Announcement {

    private final Site site;
    private final MessageSource messages;

    Announcement(Site site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @SuppressWarnings("SystemOut") // for the person who typed bin/start
    void ready(ApplicationReadyEvent ready) {
        if (site.command() || !(ready.getApplicationContext() instanceof ServletWebServerApplicationContext)) {
            return;
        }
        String signIn = site.production() ? "platform.ready.signIn" : "platform.ready.demo";
        for (String key : List.of("platform.ready.open", signIn, "platform.ready.stop")) {
            System.out.println(messages.getMessage(
                    key,
                    new Object[] {site.address(), site.data().toAbsolutePath().normalize()},
                    Locale.of("id")));
        }
    }
}
