package id.mymein.whatsapp;

import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.platform.Hashes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Meta, as its documentation of the Cloud API says it behaves (v24.0, read 2026-11). */
final class Meta {

    static final String NUMBER_ID = "106540352242922";
    static final String SECRET = "rahasia-aplikasi";
    static final String WORD = "kata-kita";
    static final String TOKEN = "EAAG-token";

    private Meta() {}

    static WhatsAppSettings settings(String server) {
        return new WhatsAppSettings(
                NUMBER_ID,
                TOKEN,
                SECRET,
                WORD,
                "+62 811-5000-123",
                "mymein_kabar",
                "mymein_ralat",
                server,
                1,
                0,
                Duration.ofHours(1));
    }

    static String number() {
        return "628" + RandomGenerator.getDefault().nextLong(100_000_000L, 999_999_999L);
    }

    /** As Meta makes them: the number is in it for whoever cares to look. */
    static String messageId(String number) {
        byte[] bytes = ("\u001c\u0018" + number + "\u0015" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return "wamid." + Base64.getEncoder().encodeToString(bytes);
    }

    static Said taken(Asked asked) {
        return Said.json(200, """
                {"messaging_product":"whatsapp","contacts":[{"input":"%1$s","wa_id":"%1$s"}],
                 "messages":[{"id":"%2$s","message_status":"accepted"}]}""".formatted("62811", messageId("62811")));
    }

    static Said error(int status, int code) {
        return error(status, code, 0, Map.of());
    }

    static Said error(int status, int code, int subcode, Map<String, String> headers) {
        String body = """
                {"error":{"message":"(#%1$d) Something about 6281234567890","type":"OAuthException","code":%1$d,"error_subcode":%2$d,
                 "error_data":{"messaging_product":"whatsapp","details":"Details."},"fbtrace_id":"Az8or2yhqkZfEZ"}}""".formatted(code, subcode);
        var all = new java.util.HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return new Said(status, all, body);
    }

    static String signature(String body) {
        byte[] sign = Hashes.hmac(SECRET.getBytes(StandardCharsets.UTF_8), body.getBytes(StandardCharsets.UTF_8));
        return "sha256=" + HexFormat.of().formatHex(sign);
    }

    static String envelope(String numberId, String value) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":
                {"messaging_product":"whatsapp","metadata":{"display_phone_number":"628115000123","phone_number_id":"%s"},%s},
                "field":"messages"}]}]}""".formatted(numberId, value);
    }

    static String written(String number, String id, String text) {
        return envelope(NUMBER_ID, """
                "contacts":[{"profile":{"name":"Rahmawitri Zulmarwan"},"wa_id":"%1$s","user_id":"ID.%1$s9"}],
                "messages":[{"from":"%1$s","from_user_id":"ID.%1$s9","id":"%2$s","timestamp":"%4$d","type":"text",
                "text":{"body":"%3$s"}}]""".formatted(
                        number, id, text, java.time.Instant.now().getEpochSecond()));
    }

    /** Somebody who shows a name instead of a number. */
    static String unnumbered(String number, String id, String text) {
        return envelope(NUMBER_ID, """
                "contacts":[{"profile":{"name":"Rahmawitri Zulmarwan","username":"rahma"},"user_id":"ID.%1$s9"}],
                "messages":[{"from_user_id":"ID.%1$s9","id":"%2$s","timestamp":"%4$d","type":"text","text":{"body":"%3$s"}}]""".formatted(
                        number, id, text, java.time.Instant.now().getEpochSecond()));
    }

    static String pressed(String number, String id, String button) {
        return envelope(NUMBER_ID, """
                "messages":[{"from":"%s","id":"%s","timestamp":"1749416383","type":"button","button":{"payload":"x","text":"%s"}}]""".formatted(number, id, button));
    }

    static String status(String number, String copy, String status, int code) {
        String errors = code == 0
                ? ""
                : ",\"errors\":[{\"code\":%d,\"title\":\"Message undeliverable\",\"message\":\"x\"}]".formatted(code);
        return envelope(NUMBER_ID, """
                "statuses":[{"id":"%s","status":"%s","timestamp":"1749416383","recipient_id":"%s",
                "biz_opaque_callback_data":"%s"%s}]""".formatted(messageId(number), status, number, copy, errors));
    }
}
