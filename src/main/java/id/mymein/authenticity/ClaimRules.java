package id.mymein.authenticity;

import id.mymein.authenticity.ClaimText.Source;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a claim check must and must not contain. A draft may have gaps, what is sent to the editors may not. */
@Component
public class ClaimRules {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_ANSWER = 300;
    public static final int LONGEST_EXPLANATION = 5000;
    public static final int LONGEST_REASON = 1000;
    public static final int MOST_SOURCES = 10;

    /** Before there was a network to spread it. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final String TOO_LONG = "newsroom.content.tooLong";
    private static final String MISSING = "authenticity.check.missing.";

    private final Regions regions;
    private final Site site;
    private final Clock clock;

    ClaimRules(Regions regions, Site site, Clock clock) {
        this.regions = regions;
        this.site = site;
        this.clock = clock;
    }

    /** @param text with its addresses in one form and without empty sources; as typed where something is wrong */
    record Judged(ClaimText text, FormErrors errors) {}

    /**
     * Judges a draft.
     *
     * @param home where the office sits; it stands in where no place is named
     */
    Judged draft(ClaimText typed, RegionCode home) {
        var errors = FormErrors.none();
        missing(errors, "klaim", typed.claim());
        length(errors, "klaim", typed.claim(), LONGEST_LINE);
        length(errors, "dilihat_di", typed.seenWhere(), LONGEST_LINE);
        length(errors, "jawaban", typed.answer(), LONGEST_ANSWER);
        length(errors, "penjelasan", typed.explanation(), LONGEST_EXPLANATION);
        length(errors, "perubahan", typed.change(), LONGEST_ANSWER);
        day(errors, typed.seenOn());
        if (!typed.verdict().isEmpty() && typed.ruling().isEmpty()) {
            errors.add("putusan", MISSING + "putusan");
        }
        List<Source> sources = sources(errors, typed.sources());
        String place = typed.region().isEmpty() ? home.value() : typed.region();
        if (!known(place, home)) {
            errors.add("wilayah", "authenticity.check.wrong.place");
        }
        return new Judged(typed.with(sources, place), errors);
    }

    /** Judges what is to be sent to the editors; {@code correcting} where the public reads an earlier edition. */
    Judged complete(ClaimText typed, RegionCode home, boolean correcting) {
        Judged judged = draft(typed, home);
        FormErrors errors = judged.errors();
        missing(errors, "putusan", typed.verdict());
        missing(errors, "jawaban", typed.answer());
        missing(errors, "penjelasan", typed.explanation());
        if (judged.text().sources().isEmpty() && !errors.has("sumber")) {
            errors.add("sumber", MISSING + "sumber");
        }
        if (correcting) {
            missing(errors, "perubahan", typed.change());
        }
        return judged;
    }

    /** What is wrong with a reason, at field {@code alasan}. */
    static FormErrors reason(String reason) {
        var errors = FormErrors.none();
        missing(errors, "alasan", reason);
        length(errors, "alasan", reason, LONGEST_REASON);
        return errors;
    }

    private static void missing(FormErrors errors, String field, String text) {
        if (text.isEmpty() && !errors.has(field)) {
            errors.add(field, MISSING + field);
        }
    }

    private static void length(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, TOO_LONG, longest, length - longest);
        }
    }

    private void day(FormErrors errors, String typed) {
        if (typed.isEmpty()) {
            return;
        }
        LocalDate today = clock.instant().atZone(site.zone()).toLocalDate();
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today) || day.isBefore(EARLIEST)) {
                errors.add("dilihat_tanggal", "authenticity.check.wrong.day");
            }
        } catch (DateTimeParseException noDay) {
            errors.add("dilihat_tanggal", "authenticity.check.wrong.day");
        }
    }

    /** Messages stand at {@code sumber-1} and {@code alamat-1} for the first that was filled in. */
    private static List<Source> sources(FormErrors errors, List<Source> typed) {
        var sources = new ArrayList<Source>();
        for (Source source : typed.stream().filter(one -> !one.empty()).toList()) {
            int number = sources.size() + 1;
            length(errors, "sumber-" + number, source.label(), LONGEST_LINE);
            length(errors, "alamat-" + number, source.address(), EvidenceDesk.LONGEST_ADDRESS);
            if (source.label().isEmpty()) {
                errors.add("sumber-" + number, "authenticity.check.missing.label");
            }
            Optional<String> address = LinkAddress.normalised(source.address());
            if (!source.address().isEmpty() && address.isEmpty()) {
                errors.add("alamat-" + number, "authenticity.evidence.link.wrong");
            }
            sources.add(new Source(source.label(), address.orElse(source.address())));
        }
        if (sources.size() > MOST_SOURCES) {
            errors.add("sumber", "authenticity.check.wrong.sources", MOST_SOURCES);
        }
        return sources;
    }

    private boolean known(String code, RegionCode home) {
        return RegionCode.isCode(code)
                && home.contains(new RegionCode(code))
                && regions.find(new RegionCode(code)).isPresent();
    }
}
