package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.AspirationSource;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.Visibility;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resident typed.
 *
 * @param nomor the form's own number, so that sending it twice sends one
 * @param terkirim names of photos that came along before
 * @param hapus those of them that are to be left out
 * @param situs people do not see the field; programs fill it in
 */
public record SendForm(
        @Nullable String nomor,
        @Nullable String jenis,
        @Nullable String judul,
        @Nullable String isi,
        @Nullable String kategori,
        @Nullable String tebakan,
        @Nullable String wilayah,
        @Nullable String tempat,
        @Nullable String lintang,
        @Nullable String bujur,
        @Nullable String tanggal,
        @Nullable List<String> terkirim,
        @Nullable List<String> hapus,
        @Nullable String nama,
        @Nullable String surel,
        @Nullable String telepon,
        @Nullable String sifat,
        @Nullable String situs) {

    /** Empty but for the place. */
    public static SendForm at(RegionCode region) {
        return new SendForm(
                null,
                null,
                null,
                null,
                null,
                null,
                region.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Empty where the form has none of ours. */
    public Optional<UUID> number() {
        try {
            return Optional.of(UUID.fromString(line(nomor)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public @Nullable AspirationKind kind() {
        return Arrays.stream(AspirationKind.values())
                .filter(kind -> slug(kind).equals(jenis))
                .findFirst()
                .orElse(null);
    }

    /** As forms name it. */
    public static String slug(AspirationKind kind) {
        return switch (kind) {
            case COMPLAINT -> "pengaduan";
            case ASPIRATION -> "aspirasi";
            case INFORMATION -> "informasi";
        };
    }

    /** Hidden unless somebody chose otherwise. */
    public Visibility visibility() {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> slug(visibility).equals(sifat))
                .findFirst()
                .orElse(Visibility.ANONYMOUS);
    }

    /** As forms name it. */
    public static String slug(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "terbuka";
            case ANONYMOUS -> "tanpa-nama";
            case SECRET -> "rahasia";
        };
    }

    public String title() {
        return line(judul);
    }

    public String body() {
        return line(isi);
    }

    /** Everything that was written. */
    public String text() {
        return title() + "\n" + body();
    }

    public String category() {
        return line(kategori);
    }

    public String region() {
        return line(wilayah);
    }

    public String place() {
        return line(tempat);
    }

    public String latitude() {
        return line(lintang).strip();
    }

    public String longitude() {
        return line(bujur).strip();
    }

    public String day() {
        return line(tanggal).strip();
    }

    public String name() {
        return line(nama);
    }

    public String email() {
        return line(surel);
    }

    public String phone() {
        return line(telepon);
    }

    public String trap() {
        return line(situs);
    }

    public List<String> sent() {
        return terkirim == null ? List.of() : terkirim;
    }

    public List<String> dropped() {
        return hapus == null ? List.of() : hapus;
    }

    /** Null where none was given; a place that is none where it cannot be read. */
    @Nullable
    Point point() {
        if (latitude().isEmpty() && longitude().isEmpty()) {
            return null;
        }
        return new Point(degrees(latitude()), degrees(longitude()));
    }

    private static double degrees(String typed) {
        try {
            return typed.length() > 30 ? Double.NaN : Double.parseDouble(typed.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    /** Null where none was given, or it cannot be read: then the errors say so. */
    @Nullable
    LocalDate happenedOn(FormErrors errors) {
        if (day().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day());
        } catch (DateTimeException noDay) {
            errors.add("tanggal", "aspiration.send.wrong.day");
            return null;
        }
    }

    /** What was typed, as it is to be put on record; a day that cannot be read stands with the errors. */
    public Sending sending(
            UUID number,
            AspirationSource source,
            String guessed,
            List<MediaId> photos,
            Sending.Who who,
            Spam spam,
            FormErrors errors) {
        return new Sending(
                number,
                source,
                kind(),
                category(),
                guessed,
                visibility(),
                region(),
                place(),
                point(),
                happenedOn(errors),
                title(),
                body(),
                photos,
                who,
                spam);
    }

    /** What is wrong with the choices, which no form of ours sends so. */
    public void choices(FormErrors errors) {
        String chosen = Typed.line(sifat).toLowerCase(Locale.ROOT);
        if (!chosen.isEmpty() && !slug(visibility()).equals(chosen)) {
            errors.add("sifat", "aspiration.send.wrong.visibility");
        }
        if (!trap().isEmpty()) {
            errors.add("situs", "aspiration.send.wrong.trap");
        }
    }
}
