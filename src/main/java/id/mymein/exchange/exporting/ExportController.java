package id.mymein.exchange.exporting;

import id.mymein.exchange.ExportTable;
import id.mymein.identity.Actor;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives tables out as files. */
@Controller
class ExportController {

    private static final String PATH = "/meja/ekspor/{table:[a-z0-9-]{1,40}}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exports exports;
    private final PublicHtml html;

    ExportController(Exports exports, PublicHtml html) {
        this.exports = exports;
        this.html = html;
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
    }

    @GetMapping(PATH + ".xlsx")
    void xlsx(
            Actor actor,
            @PathVariable String table,
            @RequestParam Map<String, String> filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExportTable found = exports.find(actor, table);
        exports.record(actor, found, "xlsx", filter);
        attach(response, XLSX, table + ".xlsx");
        exports.xlsx(actor, found, filter, html.words(locale), response.getOutputStream());
    }

    @GetMapping(PATH + ".csv")
    void csv(
            Actor actor,
            @PathVariable String table,
            @RequestParam Map<String, String> filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExportTable found = exports.find(actor, table);
        exports.record(actor, found, "csv", filter);
        attach(response, "text/csv;charset=UTF-8", table + ".csv");
        exports.csv(actor, found, filter, html.words(locale), response.getOutputStream());
    }
}
