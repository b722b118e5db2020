package id.mymein.newsroom.web;

import id.mymein.identity.Office;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form of a story as a browser sends it. */
final class WrittenForm {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private WrittenForm() {}

    /** Everything that is needed to send it. */
    static WrittenForm complete(Office office) {
        return new WrittenForm()
                .with("submission", UUID.randomUUID().toString())
                .with("office", office.id().toString())
                .with("base", "0")
                .with("title", "Jembatan gantung Mayanau dibuka lagi")
                .with("who", "Kepala desa, warga RT 01")
                .with("where", office.region().value())
                .with("place", "Jembatan dekat RT 02")
                .with("day", today().toString())
                .with("time", "06.30")
                .with("body", "Jembatan ditutup sejak Juli.\r\n\r\nWarga memasang papan sebelas hari.")
                .with("category", "pembangunan");
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    WrittenForm with(String field, String value) {
        fields.set(field, value);
        return this;
    }

    WrittenForm without(String field) {
        fields.remove(field);
        return this;
    }

    WrittenForm and(String field, String value) {
        fields.add(field, value);
        return this;
    }

    MultiValueMap<String, String> fields() {
        return fields;
    }
}
