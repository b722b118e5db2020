package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityPhotos;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.media.MediaId;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody typed into the forms of activities. */
public final class FormInput {

    /** An id as it stands in an address; anything else is no address of ours. */
    public static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String YES = "ya";

    private FormInput() {}

    static ActivityTyped activity(MultiValueMap<String, String> form) {
        return new ActivityTyped(
                line(form, "kegiatan"),
                line(form, "tanggal"),
                line(form, "wilayah"),
                line(form, "tempat"),
                line(form, "jenis"),
                line(form, "unsur"),
                line(form, "jumlah"),
                Typed.text(form.getFirst("nama")),
                Typed.text(form.getFirst("notulen")),
                Typed.text(form.getFirst("hasil")),
                line(form, "tampil").equals(YES),
                line(form, "notulen_tampil").equals(YES));
    }

    public static String line(MultiValueMap<String, String> form, String field) {
        return Typed.line(form.getFirst(field));
    }

    public static Optional<UUID> id(@Nullable String typed) {
        String text = Typed.text(typed);
        return text.matches(ID) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static Optional<ActivityId> number(MultiValueMap<String, String> form) {
        return id(form.getFirst("nomor")).map(ActivityId::new);
    }

    static Optional<KimGroupId> group(@Nullable String typed) {
        return id(typed).map(KimGroupId::new);
    }

    /** -1 where somebody changed it. */
    public static int version(@Nullable String typed) {
        String number = Typed.text(typed);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }

    /** The photos that a form brought before. */
    static List<MediaId> photos(MultiValueMap<String, String> form) {
        return form.getOrDefault("foto", List.of()).stream()
                .map(FormInput::id)
                .flatMap(Optional::stream)
                .map(MediaId::new)
                .toList();
    }

    /** The files that were chosen; a field in which none was sends an empty one without a name. */
    static List<ActivityPhotos.Sent> files(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().map(FormInput::file).filter(Objects::nonNull).toList();
    }

    static ActivityPhotos.@Nullable Sent file(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return file == null || name == null || name.isEmpty()
                ? null
                : new ActivityPhotos.Sent(name, file.getSize(), file);
    }
}
