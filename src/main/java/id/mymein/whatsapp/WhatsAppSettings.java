package id.mymein.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Meta is reached, and how much is sent; from {@code MYMEIN_WHATSAPP_*}. It is on where everything that has no default is set.
 *
 * @param numberId how Meta calls our number
 * @param appSecret by which Meta signs what it sends us
 * @param verifyToken our own word, by which Meta shows that it was set up by us
 * @param number ours, as people dial it
 * @param templateNews name of the template for news, as Meta approved it
 * @param templateCorrection the same for corrections and withdrawals
 * @param aDay how much news a reader is told a day; what is urgent, corrected or withdrawn does not count
 * @param aMinute how many messages Meta is given a minute; 0 for as many as it takes
 * @param every how often to look whether something is to be done
 */
@ConfigurationProperties("mymein.whatsapp")
record WhatsAppSettings(
        @DefaultValue("") String numberId,
        @DefaultValue("") String token,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String verifyToken,
        @DefaultValue("") String number,
        @DefaultValue("") String templateNews,
        @DefaultValue("") String templateCorrection,
        @DefaultValue("https://graph.facebook.com/v24.0") String server,
        @DefaultValue("1") int aDay,
        @DefaultValue("300") int aMinute,
        @DefaultValue("10s") Duration every) {

    private static final String INDONESIA = "62";

    WhatsAppSettings {
        String digits = number.replaceAll("[^0-9]", "");
        number = digits.startsWith("0") ? INDONESIA + digits.substring(1) : digits;
        server = server.replaceFirst("/+$", "");
    }

    boolean on() {
        return missing().isEmpty();
    }

    /** True where somebody has begun to set it up. */
    boolean begun() {
        return missing().size() < needed().size();
    }

    /** Names of the variables that are still to be set. */
    List<String> missing() {
        return needed().entrySet().stream()
                .filter(one -> one.getValue().isBlank())
                .map(one -> "MYMEIN_WHATSAPP_" + one.getKey())
                .sorted()
                .toList();
    }

    private Map<String, String> needed() {
        return Map.of(
                "NUMBER_ID", numberId,
                "TOKEN", token,
                "APP_SECRET", appSecret,
                "VERIFY_TOKEN", verifyToken,
                "NUMBER", number,
                "TEMPLATE_NEWS", templateNews,
                "TEMPLATE_CORRECTION", templateCorrection);
    }

    URI messages() {
        return URI.create(server + "/" + numberId + "/messages");
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "WhatsApp " + (on() ? "on" : "off");
    }
}
