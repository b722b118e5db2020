package id.mymein.aspiration;

import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands aspirations to offices. */
@Component
class Handing {

    /** How long a regency's code is. */
    private static final int REGENCY = 5;

    private final JdbcClient jdbc;
    private final Machine machine;
    private final DispositionRows dispositions;
    private final Offices offices;

    Handing(JdbcClient jdbc, Machine machine, DispositionRows dispositions, Offices offices) {
        this.jdbc = jdbc;
        this.machine = machine;
        this.dispositions = dispositions;
        this.offices = offices;
    }

    AspirationResult hand(Actor actor, Aspiration aspiration, Handed to) {
        String instruction = Typed.text(to.instruction());
        var errors = FormErrors.none();
        CaseRules.length(errors, "instruksi", instruction, CaseRules.LONGEST_TEXT);
        List<OfficeId> named = to.offices().stream().distinct().toList();
        if (!named.stream().allMatch(office -> mayGet(office, aspiration.region()))) {
            errors.add("instansi", "aspiration.wrong.instansi");
        }
        if (errors.any()) {
            return new AspirationResult.Wrong(errors);
        }
        Act act = Act.of(AspirationEvent.DISPOSE, new By.Person(actor), "", Audience.PUBLIC)
                .with(Given.ofOffices(!named.isEmpty()));
        return machine.take(
                aspiration,
                act,
                taken -> named.forEach(
                        office -> dispositions.add(aspiration.id(), office, instruction, to.inspection(), null)));
    }

    /** An office that exists, is no newsgroup of residents, and whose place and the aspiration's lie in one another. */
    boolean mayGet(OfficeId office, RegionCode region) {
        return offices.find(office)
                .filter(found -> found.kind() != OfficeKind.KIM_GROUP)
                .filter(found -> covers(found, region))
                .isPresent();
    }

    /** The offices that may get what comes from there, by name. */
    List<Office> candidates(RegionCode region) {
        String code = region.value();
        RegionCode regency = code.length() > REGENCY ? new RegionCode(code.substring(0, REGENCY)) : region;
        return offices.within(regency).stream()
                .filter(office -> office.kind() != OfficeKind.KIM_GROUP && covers(office, region))
                .toList();
    }

    private static boolean covers(Office office, RegionCode region) {
        return office.region().contains(region) || region.contains(office.region());
    }

    /** Gives it back to the offices that had it. */
    AspirationResult reopen(Aspiration aspiration, By by, String reason) {
        Act act = Act.of(AspirationEvent.REOPEN, by, reason, Audience.SENDER);
        return machine.take(aspiration, act, taken -> {
            jdbc.sql("""
                    update aspiration set reopened = reopened + :times, satisfaction = null, satisfaction_comment = '',
                        rated_at = null, closed_at = null where id = :id""")
                    .param("times", by instanceof By.Sender ? 1 : 0)
                    .param("id", aspiration.id().value())
                    .update();
            dispositions.of(aspiration.id()).stream()
                    .filter(Disposition::stands)
                    .forEach(dispositions::reopen);
        });
    }
}
