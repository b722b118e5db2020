package id.mymein.exchange.importing;

import id.mymein.exchange.importing.ImportSteps.Job;
import id.mymein.exchange.sheet.SheetLimits;
import id.mymein.exchange.sheet.SheetReader;
import id.mymein.exchange.sheet.SheetRefused;
import id.mymein.region.Regions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a file's rows before the register, some thousand at a time, so that no file is ever in memory. */
@Component
class FileReading {

    private static final int AT_ONCE = 5_000;

    private final SheetReader sheets;
    private final SheetLimits limits;
    private final ImportFiles files;
    private final ImportSteps steps;
    private final Regions regions;

    FileReading(SheetReader sheets, SheetLimits limits, ImportFiles files, ImportSteps steps, Regions regions) {
        this.sheets = sheets;
        this.limits = limits;
        this.files = files;
        this.steps = steps;
        this.regions = regions;
    }

    /** Reads all, or begins again from the first row where an earlier reading was cut off. True where the check follows. */
    boolean read(Job job) {
        steps.beginReading(job);
        return files.with(job.at().id(), file -> read(job, file));
    }

    private boolean read(Job job, Path file) throws IOException {
        var names = new RegionNames(regions, job.run().actor(), job.kind().action());
        var batch = new Batch(job, new RowReading(job.kind(), job.at().mapping(), names));
        try (var sheet = sheets.open(file, job.at().fileName())) {
            sheet.rows(job.at().sheet(), batch::take);
        } catch (SheetRefused refused) {
            steps.refuse(job, refused.key(), refused.arguments());
            return false;
        }
        if (batch.total > limits.rows()) {
            steps.refuse(job, "exchange.refused.rows", List.of(String.valueOf(limits.rows())));
            return false;
        }
        batch.flush();
        if (batch.total == 0) {
            steps.refuse(job, "exchange.refused.noRows", List.of());
            return false;
        }
        steps.beginChecking(job, batch.total);
        return true;
    }

    /** Rows on their way. */
    private final class Batch {

        private final Job job;
        private final RowReading reading;
        private final List<RowReading.Read> rows = new ArrayList<>();
        private int total;

        Batch(Job job, RowReading reading) {
            this.job = job;
            this.reading = reading;
        }

        boolean take(int number, List<String> cells) {
            if (number <= job.at().headerRow()) {
                return true;
            }
            RowReading.Read read = reading.read(number, cells);
            if (read.row().cells().isEmpty()
                    && read.problems().stream().allMatch(p -> p.given().isEmpty())) {
                // Something stands in it, but in no column that counts: a signature, a remark.
                return true;
            }
            total++;
            if (total > limits.rows()) {
                return false;
            }
            rows.add(read);
            if (rows.size() >= AT_ONCE) {
                flush();
            }
            return true;
        }

        void flush() {
            if (!rows.isEmpty()) {
                steps.stage(job, rows);
                rows.clear();
            }
        }
    }
}
