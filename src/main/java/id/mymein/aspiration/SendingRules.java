package id.mymein.aspiration;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.Boundaries;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is asked of an aspiration that somebody sends. */
@Component
class SendingRules {

    private static final int FEWEST_LETTERS = 10;
    private static final int MOST_PHOTOS = 10;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final CaseRules rules;
    private final Regions regions;
    private final Boundaries boundaries;
    private final Site site;
    private final Clock clock;

    SendingRules(CaseRules rules, Regions regions, Boundaries boundaries, Site site, Clock clock) {
        this.rules = rules;
        this.regions = regions;
        this.boundaries = boundaries;
        this.site = site;
        this.clock = clock;
    }

    /** What is wrong stands at the name of the form's field. */
    FormErrors check(Sending sending) {
        var errors = FormErrors.none();
        if (sending.kind() == null) {
            errors.add("jenis", "aspiration.wrong.jenis");
        }
        words(errors, sending);
        place(errors, sending);
        who(errors, sending.who());
        LocalDate day = sending.happenedOn();
        if (day != null && (day.isAfter(LocalDate.now(clock.withZone(site.zone()))) || day.getYear() < 1945)) {
            errors.add("tanggal", "aspiration.wrong.tanggal");
        }
        if (sending.photos().size() > MOST_PHOTOS) {
            errors.add("foto", "aspiration.wrong.foto", MOST_PHOTOS);
        }
        return errors;
    }

    private void words(FormErrors errors, Sending sending) {
        long letters = sending.body().codePoints().filter(Character::isLetter).count();
        if (sending.body().isBlank()) {
            errors.add("isi", "aspiration.wrong.isi");
        } else if (letters < FEWEST_LETTERS) {
            errors.add("isi", "aspiration.wrong.short");
        }
        CaseRules.length(errors, "isi", sending.body(), CaseRules.LONGEST_TEXT);
        CaseRules.length(errors, "judul", sending.title(), CaseRules.LONGEST_LINE);
        if (!sending.category().isEmpty() && !rules.category(sending.category())) {
            errors.add("kategori", "aspiration.wrong.kategori");
        }
    }

    private void place(FormErrors errors, Sending sending) {
        if (!served(sending.region())) {
            errors.add("wilayah", "aspiration.wrong.wilayah");
        }
        CaseRules.length(errors, "tempat", sending.place(), CaseRules.LONGEST_LINE);
        Point point = sending.point();
        if (point != null && !(Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180)) {
            errors.add("titik", "aspiration.wrong.titik");
        } else if (point != null && elsewhere(point)) {
            errors.add("titik", "aspiration.wrong.titik.outside");
        }
    }

    /** Where a regency's boundaries are not known, any point may be in it. */
    private boolean elsewhere(Point point) {
        return regions.served().stream()
                .allMatch(regency -> boundaries.outside(regency.code(), point.latitude(), point.longitude()));
    }

    private boolean served(String code) {
        if (!RegionCode.isCode(code)) {
            return false;
        }
        var region = new RegionCode(code);
        return regions.find(region).isPresent()
                && regions.served().stream().anyMatch(regency -> regency.code().contains(region));
    }

    private static void who(FormErrors errors, Sending.Who who) {
        CaseRules.length(errors, "nama", who.name(), CaseRules.LONGEST_LINE);
        String email = Typed.line(who.email());
        if (!email.isEmpty()
                && (Typed.length(email) > CaseRules.LONGEST_LINE
                        || !EMAIL.matcher(email).matches())) {
            errors.add("surel", "aspiration.wrong.surel");
        }
        String phone = Typed.line(who.phone());
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            errors.add("telepon", "aspiration.wrong.telepon");
        }
        Sending.Carrier carrier = who.carrier();
        if (carrier != null) {
            String consent = Typed.text(carrier.consent());
            if (consent.isEmpty()) {
                errors.add("persetujuan", "aspiration.wrong.persetujuan");
            }
            CaseRules.length(errors, "persetujuan", consent, CaseRules.LONGEST_TEXT);
        }
    }
}
