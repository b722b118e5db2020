package id.mymein.newsroom;

import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.Words;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a text of a contributor's answers when they are sent for the first time. */
@Component
public class Leads {

    private final Regions regions;
    private final ContentRules rules;
    private final Words words;

    Leads(Regions regions, ContentRules rules, MessageSource messages, Site site, Clock clock) {
        this.regions = regions;
        this.rules = rules;
        this.words = new Words(messages, Languages.INDONESIAN, site.zone(), clock);
    }

    /**
     * @param content fit to be sent
     * @return with its answers in the text; the same where the text was shaped by hand or would become too long
     */
    public Content over(Content content) {
        return regions.find(new RegionCode(content.region()))
                .map(region -> new Lead(region.name(), words.text(region.kindKey()), words).over(content))
                .filter(told -> !rules.forDraft(told).any())
                .orElse(content);
    }
}
