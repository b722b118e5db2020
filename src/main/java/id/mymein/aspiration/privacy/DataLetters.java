package id.mymein.aspiration.privacy;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.SenderData;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.Senders.Reach;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends senders who lost it their code, to the address that they gave with what they sent: who reads there is who sent it. */
@Component
class DataLetters implements Addressees {

    static final String KIND = "aspiration-code";

    private final SenderData data;
    private final SenderDesk desk;
    private final ReceiptPrefixes prefixes;
    private final MessageSource messages;
    private final Site site;

    DataLetters(SenderData data, SenderDesk desk, ReceiptPrefixes prefixes, MessageSource messages, Site site) {
        this.data = data;
        this.desk = desk;
        this.prefixes = prefixes;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Mail> write(UUID addressee, Notice notice) {
        return data.reach(new AspirationId(addressee)).flatMap(this::mail);
    }

    private Optional<Mail> mail(Reach reach) {
        return desk.find(reach.code()).map(receipt -> {
            boolean english = reach.language().equals("en");
            Locale language = english ? Languages.ENGLISH : Languages.INDONESIAN;
            String code = prefixes.shown(reach.code(), receipt.aspiration());
            String address = site.url((english ? "/en" : "") + PrivacyController.PATH + "/" + code);
            return new Mail(
                    reach.email(),
                    messages.getMessage("aspiration.privacy.letter", new Object[0], language),
                    messages.getMessage("aspiration.privacy.letter.body", new Object[] {address, code}, language),
                    "");
        });
    }
}
