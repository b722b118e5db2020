package id.mymein.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import id.mymein.platform.Hashes;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MediaLibraryTest {

    @Autowired
    MediaLibrary library;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Site site;

    @Test
    void keepsWhatAPhotoSaysAndWhoSentIt() {
        Actor sender = sender();
        byte[] jpeg = Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(6));
        Photo photo = accepted(add(sender, "DCIM/pasar.jpg", jpeg, UUID.randomUUID()));
        assertThat(photo.width()).isEqualTo(600);
        assertThat(photo.height()).isEqualTo(900);
        assertThat(photo.sha256()).isEqualTo(Hashes.sha256(jpeg));
        assertThat(photo.facts().camera()).isEqualTo("Kamera1");
        assertThat(library.find(photo.id())).contains(photo);
        assertThat(library.find(List.of(photo.id(), new MediaId(UUID.randomUUID()))))
                .containsOnlyKeys(photo.id());
        assertThat(database.sql("select details::text from audit_entry where subject = ?")
                        .param("media:" + photo.id())
                        .query(String.class)
                        .single())
                .contains(photo.sha256(), "pasar.jpg");
    }

    @Test
    void theSamePhotoSentTwiceIsOne() {
        Actor sender = sender();
        UUID clientId = UUID.randomUUID();
        byte[] jpeg = Samples.jpeg(300, 200);
        Photo first = accepted(add(sender, "a.jpg", jpeg, clientId));
        assertThat(accepted(add(sender, "a.jpg", jpeg, clientId))).isEqualTo(first);
        assertThat(accepted(add(sender(), "a.jpg", jpeg, clientId)).id()).isNotEqualTo(first.id());
    }

    @Test
    void aLyingNameDoesNotMatter() {
        Actor sender = sender();
        Photo photo = accepted(add(sender, "laporan.pdf", Samples.jpeg(300, 200), UUID.randomUUID()));
        assertThat(photo.width()).isEqualTo(300);
        assertThat(reason(add(
                        sender,
                        "foto.jpg",
                        "<?php ?> not a photo".getBytes(StandardCharsets.UTF_8),
                        UUID.randomUUID())))
                .isEqualTo("media.refused.notAPhoto");
    }

    @Test
    void refusesEmptyAndTooLargeFilesAndLeavesNothingBehind() throws IOException {
        Actor sender = sender();
        assertThat(reason(add(sender, "a.jpg", new byte[0], UUID.randomUUID()))).isEqualTo("media.refused.empty");
        byte[] jpeg = Samples.jpeg(300, 200);
        byte[] large = java.util.Arrays.copyOf(jpeg, 20_000_001);
        assertThat(add(sender, "a.jpg", large, UUID.randomUUID()))
                .isEqualTo(PhotoResult.Refused.because("media.refused.tooLarge", 20));
        accepted(add(sender, "a.jpg", java.util.Arrays.copyOf(jpeg, 20_000_000), UUID.randomUUID()));
        try (var left = Files.list(site.data().resolve("media/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anOfficeOfOthersTakesNothing() {
        Actor sender = sender();
        OfficeId other =
                people.office(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2002").id();
        var photo = new ByteArrayResource(Samples.jpeg(300, 200));
        assertThatThrownBy(() -> library.addPhoto(sender, other, "a.jpg", photo, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        Actor editor = people.person(OfficeKind.MEDIA_CENTER, "63.11", Role.EDITOR);
        accepted(library.addPhoto(editor, other, "a.jpg", photo, UUID.randomUUID()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 and so on|application/pdf",
                "ID3 sound|audio/mpeg",
                "OggS sound|audio/ogg",
                "Halo, ini percakapan ✓|text/plain"
            })
    void keepsEvidenceAsItIs(String content, String type) {
        Actor police = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        StoredFile file = keep(police, "../../bukti \"1\".bin", bytes);
        assertThat(file.contentType()).isEqualTo(type);
        assertThat(file.sha256()).isEqualTo(Hashes.sha256(bytes));
        assertThat(file.name()).isEqualTo("bukti 1.bin");
        assertThat(library.file(file.id())).contains(file);
        assertThat(library.find(file.id())).isEmpty();
    }

    @Test
    void tellsDocumentsFromOtherArchives() throws IOException {
        Actor police = people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR);
        assertThat(keep(police, "surat.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .contentType())
                .endsWith("wordprocessingml.document");
        assertThat(keep(police, "a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .contentType())
                .endsWith("spreadsheetml.sheet");
        for (byte[] refused : List.of(
                zip("kumpulan.txt"),
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                new byte[] {'P', 'K', 3, 4, 0, 0, 0},
                new byte[] {'M', 'Z', 0, 1, 2})) {
            assertThat(addFile(police, "surat.docx", refused))
                    .isEqualTo(FileResult.Refused.because("media.refused.notAllowed"));
        }
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private Actor sender() {
        return people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR);
    }

    private PhotoResult add(Actor sender, String name, byte[] content, UUID clientId) {
        return library.addPhoto(sender, people.officeOf(sender).id(), name, new ByteArrayResource(content), clientId);
    }

    private FileResult addFile(Actor sender, String name, byte[] content) {
        return library.addFile(
                sender, people.officeOf(sender).id(), name, new ByteArrayResource(content), UUID.randomUUID());
    }

    private StoredFile keep(Actor sender, String name, byte[] content) {
        return switch (addFile(sender, name, content)) {
            case FileResult.Accepted(StoredFile file) -> file;
            case FileResult.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Photo accepted(PhotoResult result) {
        return switch (result) {
            case PhotoResult.Accepted(Photo photo) -> photo;
            case PhotoResult.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String reason(PhotoResult result) {
        return result instanceof PhotoResult.Refused refused ? refused.reasonKey() : "accepted";
    }
}
