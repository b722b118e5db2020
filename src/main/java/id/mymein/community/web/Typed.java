package id.mymein.community.web;

import id.mymein.community.DecreeText;
import id.mymein.community.GroupText;
import id.mymein.community.LegalText;
import id.mymein.community.MemberText;
import id.mymein.community.OfficerText;
import id.mymein.community.ScanShelf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody typed into the forms of the register. */
record Typed(MultiValueMap<String, String> form) {

    String line(String field) {
        return id.mymein.platform.web.Typed.line(form.getFirst(field));
    }

    String text(String field) {
        return id.mymein.platform.web.Typed.text(form.getFirst(field));
    }

    boolean ticked(String field) {
        return !line(field).isEmpty();
    }

    /** -1 where somebody changed it. */
    int version() {
        String typed = line("versi");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    Optional<UUID> id(String field) {
        String typed = line(field);
        return typed.matches(Answers.ID) ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    List<UUID> ids(String field) {
        return form.getOrDefault(field, List.of()).stream()
                .map(id.mymein.platform.web.Typed::line)
                .filter(typed -> typed.matches(Answers.ID))
                .map(UUID::fromString)
                .toList();
    }

    List<String> lines(String field) {
        return form.getOrDefault(field, List.of()).stream()
                .map(id.mymein.platform.web.Typed::line)
                .filter(typed -> !typed.isEmpty())
                .toList();
    }

    GroupText group() {
        return new GroupText(
                line("nama"),
                line("jenis"),
                line("wilayah"),
                line("berdiri"),
                line("nomor_nasional"),
                line("sekretariat"),
                line("telepon"),
                line("surel"),
                ticked("kontak_umum"),
                line("topik"));
    }

    OfficerText officer() {
        return new OfficerText(
                line("jabatan"),
                line("sebutan"),
                line("nama"),
                line("pekerjaan"),
                line("kontak"),
                line("mulai"),
                line("sampai"),
                ticked("umum"),
                ticked("orang_lain"));
    }

    MemberText member() {
        return new MemberText(line("nama"), line("peran"), line("pekerjaan"), line("kontak"), ticked("umum"));
    }

    DecreeText decree() {
        return new DecreeText(
                line("untuk"), line("nomor"), line("tanggal"), line("penerbit"), line("berlaku"), line("sampai"));
    }

    LegalText legal() {
        return new LegalText(
                line("jenis"), line("nomor"), line("tahun"), line("tentang"), line("tanggal"), line("diganti"));
    }

    static ScanShelf.@Nullable Upload upload(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = file.getOriginalFilename();
        return new ScanShelf.Upload(name == null ? "" : name, file);
    }
}
