package id.mymein.demo;

import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.platform.TimeTravel;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.ImpersonationReports;
import id.mymein.socialaccount.ReportDesk;
import id.mymein.socialaccount.ReportDesk.Reported;
import id.mymein.socialaccount.ReportResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports of impersonation, as residents of the demo send them: one found to be true, one not looked at yet. */
@Component
class DemoReports {

    private final DemoHandles handles;
    private final ImpersonationReports reports;
    private final ReportDesk desk;
    private final Cast cast;
    private final TimeTravel travel;

    DemoReports(DemoHandles handles, ImpersonationReports reports, ReportDesk desk, Cast cast, TimeTravel travel) {
        this.handles = handles;
        this.reports = reports;
        this.desk = desk;
        this.cast = cast;
        this.travel = travel;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        return List.of(
                new Entry(
                        "report:true",
                        () -> confirm(
                                report(0, "Meminta uang muka bantuan sosial.", begun.minus(Duration.ofDays(12))),
                                begun)),
                new Entry(
                        "report:new",
                        () -> report(
                                8, "Mengaku admin desa dan meminta kode OTP.", begun.minus(Duration.ofHours(20)))));
    }

    private String report(int number, String said, Instant at) {
        String imitation = handles.all().get(number).address() + "official";
        var report = new ImpersonationReports.Report(imitation, said, "", "demo");
        if (!(travel.at(at, () -> reports.report(report)) instanceof ReportResult.Received)) {
            throw new IllegalStateException("the demo's report of " + imitation + " was not taken");
        }
        return imitation;
    }

    private void confirm(String imitation, Instant begun) {
        Actor registrar = cast.registrar();
        Reported reported = desk.list(registrar).stream()
                .filter(one -> one.typed().equals(imitation))
                .findFirst()
                .orElseThrow();
        AccountResult result = travel.at(
                begun.minus(Duration.ofDays(11)),
                () -> desk.answer(
                        registrar,
                        reported.id(),
                        reported.version(),
                        ReportDesk.Verdict.CONFIRMED,
                        true,
                        "Bukan akun desa; desa sudah menyatakannya dengan surat."));
        if (!(result instanceof AccountResult.Done)) {
            throw new IllegalStateException("the demo's report cannot be answered: " + result);
        }
    }
}
