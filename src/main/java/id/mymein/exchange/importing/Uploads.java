package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.sheet.SheetReader;
import id.mymein.exchange.sheet.SheetRefused;
import id.mymein.identity.Actor;
import id.mymein.platform.CleanText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and looks at their tops. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final ImportDesk desk;
    private final ImportFiles files;
    private final SheetReader sheets;
    private final MessageSource messages;

    Uploads(ImportDesk desk, ImportFiles files, SheetReader sheets, MessageSource messages) {
        this.desk = desk;
        this.files = files;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** @throws SheetRefused where nothing was kept */
    ImportId take(Actor actor, ImportKind kind, MultipartFile sent) throws SheetRefused {
        try {
            Path file = Files.createTempFile("sheet", null);
            try {
                sent.transferTo(file);
                String name = name(sent.getOriginalFilename());
                check(kind, file, name);
                return desk.begin(actor, kind, name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(ImportKind kind, Path file, String name) throws SheetRefused, IOException {
        try (var sheet = sheets.open(file, name)) {
            if (Preview.of(sheet, 0, 0, names(kind)).top().isEmpty()
                    && sheet.sheets().size() == 1) {
                throw new SheetRefused("exchange.refused.noRows");
            }
        }
    }

    private static String name(@Nullable String given) {
        String name = CleanText.of(given == null ? "" : given)
                .replaceAll(".*[/\\\\]", "")
                .strip();
        String shown = name.isEmpty() ? "spreadsheet" : name;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }

    ColumnNames names(ImportKind kind) {
        return new ColumnNames(kind, messages);
    }

    /** The top of a kept file. */
    Preview preview(ImportDesk.Mine mine, int sheet, int headerRow) {
        return files.with(mine.at().id(), file -> {
            try (var open = sheets.open(file, mine.at().fileName())) {
                return Preview.of(open, sheet, headerRow, names(mine.kind()));
            } catch (SheetRefused changed) {
                throw new IllegalStateException("a file that was taken cannot be read any more", changed);
            }
        });
    }
}
