package id.mymein.aspiration;

import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles what an aspiration is, where it belongs and what the public may read of it. */
@Component
public class Verification {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseRules rules;
    private final Machine machine;
    private final Handing handing;
    private final CasePhotos photos;
    private final AspirationRows rows;
    private final AspirationFacts facts;
    private final Regions regions;

    Verification(
            JdbcClient jdbc,
            Cases cases,
            CaseRules rules,
            Machine machine,
            Handing handing,
            CasePhotos photos,
            AspirationRows rows,
            AspirationFacts facts,
            Regions regions) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.rules = rules;
        this.machine = machine;
        this.handing = handing;
        this.photos = photos;
        this.rows = rows;
        this.facts = facts;
        this.regions = regions;
    }

    /**
     * What a verifier settles.
     *
     * @param region code
     * @param title as the public may read it
     * @param body as the public may read it: personal data of others taken out
     * @param shown the photos that the public may see
     */
    public record Settled(
            AspirationKind kind,
            String category,
            String region,
            Visibility visibility,
            String title,
            String body,
            List<MediaId> shown) {
        public Settled {
            shown = List.copyOf(shown);
        }
    }

    /**
     * To whom it is handed.
     *
     * @param inspection true where somebody has to look at the place
     */
    public record Handed(List<OfficeId> offices, String instruction, boolean inspection) {
        public Handed {
            offices = List.copyOf(offices);
        }
    }

    /**
     * Verifies, and hands it on in the same step where offices are named. What is wrong stands at {@code kategori},
     * {@code wilayah}, {@code judul}, {@code isi}, {@code instansi}, {@code instruksi}.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult verify(Actor actor, AspirationId id, int version, Settled settled, @Nullable Handed to) {
        return cases.held(actor, id, version, aspiration -> {
            AspirationResult verified = settle(actor, aspiration, AspirationEvent.VERIFY, settled);
            if (to == null || to.offices().isEmpty() || !(verified instanceof AspirationResult.Done)) {
                return verified;
            }
            AspirationResult handed = handing.hand(actor, rows.find(id).orElseThrow(NotFound::new), to);
            if (!(handed instanceof AspirationResult.Done)) {
                throw new HalfDone(handed);
            }
            return handed;
        });
    }

    /** The second half of a step was refused; thrown so that the first is taken back. */
    public static final class HalfDone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient AspirationResult result;

        HalfDone(AspirationResult result) {
            this.result = result;
        }

        public AspirationResult result() {
            return result;
        }
    }

    /**
     * Settles the same anew, where it was verified before.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult classify(Actor actor, AspirationId id, int version, Settled settled) {
        return cases.held(
                actor, id, version, aspiration -> settle(actor, aspiration, AspirationEvent.CLASSIFY, settled));
    }

    private AspirationResult settle(Actor actor, Aspiration aspiration, AspirationEvent event, Settled settled) {
        var errors = FormErrors.none();
        String title = Typed.line(settled.title());
        String body = Typed.text(settled.body());
        CaseRules.missing(errors, "judul", title);
        CaseRules.missing(errors, "isi", body);
        CaseRules.length(errors, "judul", title, CaseRules.LONGEST_LINE);
        CaseRules.length(errors, "isi", body, CaseRules.LONGEST_TEXT);
        Optional<RegionCode> region = region(actor, settled.region());
        if (region.isEmpty()) {
            errors.add("wilayah", "aspiration.wrong.wilayah");
        }
        if (!rules.category(settled.category())) {
            errors.add("kategori", "aspiration.wrong.kategori");
        }
        if (looser(aspiration.visibility(), settled.visibility())) {
            errors.add("sifat", "aspiration.wrong.looser");
        }
        if (errors.any()) {
            return new AspirationResult.Wrong(errors);
        }
        Audience audience = event == AspirationEvent.VERIFY ? Audience.PUBLIC : Audience.DESK;
        Act act = Act.of(event, new By.Person(actor), "", audience).with(Given.ofCategory());
        AspirationResult result =
                machine.take(aspiration, act, taken -> write(aspiration.id(), settled, region.get(), title, body));
        if (result instanceof AspirationResult.Done) {
            rows.find(aspiration.id()).ifPresent(facts::changed);
            photos.show(aspiration.id(), settled.shown());
        }
        return result;
    }

    /** Nobody but the sender can make it less private than the sender wished. */
    private static boolean looser(Visibility before, Visibility after) {
        return after.compareTo(before) < 0;
    }

    private Optional<RegionCode> region(Actor actor, String code) {
        return RegionCode.isCode(code)
                ? Optional.of(new RegionCode(code))
                        .filter(region -> regions.find(region).isPresent() && CaseAccess.verifies(actor, region))
                : Optional.empty();
    }

    private void write(AspirationId id, Settled settled, RegionCode region, String title, String body) {
        jdbc.sql("""
                update aspiration set kind = :kind, category = :category, region = :region, visibility = :visibility,
                    public_title = :title, public_body = :body
                where id = :id""")
                .param("kind", settled.kind().name())
                .param("category", settled.category())
                .param("region", region.value())
                .param("visibility", settled.visibility().name())
                .param("title", title)
                .param("body", body)
                .param("id", id.value())
                .update();
    }

    /**
     * Refuses it, with a reason that the sender reads.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult refuse(Actor actor, AspirationId id, int version, String reason) {
        return step(actor, id, version, AspirationEvent.REFUSE, reason);
    }

    /**
     * Opens what had ended again.
     *
     * @throws NotFound where the actor has no such aspiration to verify
     */
    @Transactional
    public AspirationResult reopen(Actor actor, AspirationId id, int version, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(
                        actor, id, version, aspiration -> handing.reopen(aspiration, new By.Person(actor), text)));
    }

    private AspirationResult step(Actor actor, AspirationId id, int version, AspirationEvent event, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(
                        actor,
                        id,
                        version,
                        aspiration ->
                                machine.take(aspiration, Act.of(event, new By.Person(actor), text, Audience.SENDER))));
    }
}
