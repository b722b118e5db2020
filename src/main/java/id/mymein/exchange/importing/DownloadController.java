package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.sheet.TableWriter;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of problems and the empty template, to work on in a spreadsheet. */
@Controller
class DownloadController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDesk desk;
    private final Kinds kinds;
    private final ReportRows report;
    private final PublicHtml html;

    DownloadController(ImportDesk desk, Kinds kinds, ReportRows report, PublicHtml html) {
        this.desk = desk;
        this.kinds = kinds;
        this.report = report;
        this.html = html;
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
    }

    @GetMapping(ImportController.ITEM + "/masalah.csv")
    @Transactional(readOnly = true)
    public void problems(Actor actor, @PathVariable UUID id, Locale locale, HttpServletResponse response)
            throws IOException {
        ImportDesk.Mine mine = desk.find(actor, new ImportId(id));
        Words words = html.words(locale);
        Map<String, String> labels = mine.kind().columns().stream()
                .collect(Collectors.toMap(ImportColumn::key, column -> words.text(column.label())));
        String whole = words.text("exchange.wholeRow");
        List<String> names = List.of(
                words.text("exchange.problems.row"),
                words.text("exchange.problems.column"),
                words.text("exchange.problems.given"),
                words.text("exchange.problems.problem"));
        attach(response, "text/csv;charset=UTF-8", "masalah-" + mine.at().kind() + ".csv");
        try (var table = TableWriter.csv(response.getOutputStream(), names)) {
            report.eachProblem(
                    mine.at().id(),
                    problem -> write(
                            table,
                            List.of(
                                    problem.row(),
                                    labels.getOrDefault(problem.column(), whole),
                                    problem.given(),
                                    words.text(
                                            problem.message(),
                                            problem.arguments().toArray()))));
        }
    }

    private static void write(TableWriter table, List<?> cells) {
        try {
            table.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(ImportMenu.PATH + "/templat/{kind:[a-z0-9-]{1,40}}.xlsx")
    void template(Actor actor, @PathVariable String kind, Locale locale, HttpServletResponse response)
            throws IOException {
        ImportKind found = kinds.find(actor, kind).orElseThrow(NotFound::new);
        attach(response, XLSX, "templat-" + kind + ".xlsx");
        TemplateSheet.write(found, html.words(locale), response.getOutputStream());
    }
}
