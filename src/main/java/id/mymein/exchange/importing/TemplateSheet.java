package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.sheet.GuideSheet;
import id.mymein.platform.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The spreadsheet to fill in: names of columns, an example row, and a sheet that explains each column. */
final class TemplateSheet {

    private TemplateSheet() {}

    static void write(ImportKind kind, Words words, OutputStream out) throws IOException {
        List<ImportColumn> columns = kind.columns();
        List<List<String>> guide = new ArrayList<>();
        guide.add(List.of(
                words.text("exchange.template.column"),
                words.text("exchange.template.required"),
                words.text("exchange.template.how"),
                words.text("exchange.template.example")));
        for (ImportColumn column : columns) {
            guide.add(List.of(
                    words.text(column.label()),
                    words.text(column.required() ? "exchange.template.yes" : "exchange.template.no"),
                    how(column, words),
                    column.example()));
        }
        GuideSheet.write(
                out,
                new GuideSheet.Sheet(
                        words.text(kind.title()),
                        List.of(
                                columns.stream()
                                        .map(column -> words.text(column.label()))
                                        .toList(),
                                columns.stream().map(ImportColumn::example).toList())),
                new GuideSheet.Sheet(words.text("exchange.template.guide"), guide));
    }

    private static String how(ImportColumn column, Words words) {
        String type = words.text("exchange.template." + column.type().name().toLowerCase(Locale.ROOT));
        return column.hint().isEmpty() ? type : words.text(column.hint()) + " " + type;
    }
}
