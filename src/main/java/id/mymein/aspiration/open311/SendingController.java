package id.mymein.aspiration.open311;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.PublicRecords;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.open311.Taking.Taken;
import id.mymein.aspiration.sending.Hints.Hint;
import id.mymein.aspiration.sending.web.HintWords;
import id.mymein.aspiration.text.PersonalData;
import id.mymein.aspiration.text.Shouting;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports of apps in, and says later under which number the public reads one. */
@RestController
class SendingController {

    private final Rush rush;
    private final Taking taking;
    private final PublicRecords records;
    private final ReceiptPrefixes prefixes;
    private final Jurisdictions jurisdictions;
    private final Open311Settings settings;
    private final PublicHtml html;

    SendingController(
            Rush rush,
            Taking taking,
            PublicRecords records,
            ReceiptPrefixes prefixes,
            Jurisdictions jurisdictions,
            Open311Settings settings,
            PublicHtml html) {
        this.rush = rush;
        this.taking = taking;
        this.records = records;
        this.prefixes = prefixes;
        this.jurisdictions = jurisdictions;
        this.settings = settings;
        this.html = html;
    }

    @PostMapping({RequestsController.REQUESTS, RequestsController.REQUESTS + ".{format}"})
    ResponseEntity<byte[]> send(HttpServletRequest request, Locale language) {
        Format format = Format.of(request);
        if (!settings.lets(request.getParameter("api_key"))) {
            throw new Refused(403, "api_key", "aspiration.open311.wrong.key");
        }
        RegionCode jurisdiction = jurisdictions.named(new Given(request));
        Posted posted = Posted.of(request);
        Taken taken = rush.through(() -> taking.take(posted, jurisdiction, language));
        return Answers.secret(format, Answers.REQUESTS, Answers.REQUEST, List.of(answer(taken, posted, language)));
    }

    /** The number where the public reads it already, else what it can be asked for with. */
    private Map<String, Object> answer(Taken taken, Posted posted, Locale language) {
        AspirationId id = taken.received().id();
        OptionalLong number = taken.known() ? records.number(id).orElseThrow() : OptionalLong.empty();
        var fields = new LinkedHashMap<String, Object>();
        if (number.isPresent()) {
            fields.put("service_request_id", Long.toString(number.getAsLong()));
        } else {
            fields.put("token", id.toString());
        }
        fields.put("service_notice", notice(taken, posted, language));
        fields.put("account_id", null);
        return fields;
    }

    /** The receipt, and what is better left out next time. */
    private String notice(Taken taken, Posted posted, Locale language) {
        Words words = html.words(language);
        String code = taken.received().code().shown(prefixes.of(taken.region()));
        var hint =
                new Hint("", PersonalData.find(posted.description()), Shouting.isLoud(posted.description()), List.of());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "aspiration.open311.received", code, html.address("/aspirasi/tanda-terima/" + code, language)));
        sentences.addAll(HintWords.warnings(hint, words));
        return String.join(" ", sentences);
    }

    @GetMapping(Open311Configuration.V2 + "/tokens/{token}")
    ResponseEntity<byte[]> token(HttpServletRequest request, @PathVariable String token) {
        jurisdictions.named(new Given(request));
        Format format = Format.of(request);
        AspirationId id = id(Format.name(token));
        OptionalLong number = records.number(id).orElseThrow(SendingController::unknown);
        var fields = new LinkedHashMap<String, Object>();
        if (number.isPresent()) {
            fields.put("service_request_id", Long.toString(number.getAsLong()));
        }
        fields.put("token", id.toString());
        return Answers.secret(format, Answers.REQUESTS, Answers.REQUEST, List.of(fields));
    }

    private static AspirationId id(String token) {
        try {
            return new AspirationId(UUID.fromString(token));
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(404, "token", "aspiration.open311.wrong.token");
    }
}
