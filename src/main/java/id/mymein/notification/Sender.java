package id.mymein.notification;

import id.mymein.platform.Site;
import org.springframework.stereotype.Component;

/** Who letters are from. */
@Component
public class Sender {

    private final MailSettings settings;
    private final Site site;

    Sender(MailSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /** {@code MYMEIN_SMTP_FROM}, or {@code mymein@} this site's host. */
    public String address() {
        return settings.from().isBlank() ? "mymein@" + site.address().getHost() : settings.from();
    }
}
