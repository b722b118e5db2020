package id.mymein.media;

import id.mymein.media.image.ImageKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a private file is, by its content: the allow-list of evidence. Nothing in it is unpacked or run. */
final class FileType {

    private static final int HEAD = 4096;
    private static final int MAX_ENTRIES = 10_000;
    /** Text is checked in memory. */
    private static final long MAX_TEXT = 5_000_000;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** @param at where {@code bytes} stand in the file, as ISO 8859-1 */
    private record Magic(int at, String bytes, String type) {

        boolean fits(String head) {
            return head.startsWith(bytes, at);
        }
    }

    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "%PDF-", "application/pdf"),
            new Magic(4, "ftypqt", "video/quicktime"),
            new Magic(4, "ftyp3g", "video/3gpp"),
            new Magic(4, "ftypM4A", "audio/mp4"),
            new Magic(4, "ftyp", "video/mp4"),
            new Magic(0, "\u001aE\u00df\u00a3", "video/webm"),
            new Magic(0, "OggS", "audio/ogg"),
            new Magic(0, "ID3", "audio/mpeg"),
            new Magic(0, "\u00ff\u00fb", "audio/mpeg"),
            new Magic(0, "#!AMR", "audio/amr"),
            new Magic(8, "WAVE", "audio/wav"),
            new Magic(0, "GIF8", "image/gif"));

    private FileType() {}

    /** The content type; empty where the file is none of those allowed. */
    static Optional<String> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<ImageKind> image = ImageKind.of(ByteBuffer.wrap(head));
        if (image.isPresent()) {
            return image.map(ImageKind::contentType);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return document(file);
        }
        Optional<String> known = MAGIC.stream()
                .filter(magic -> magic.fits(text))
                .map(Magic::type)
                .findFirst();
        return known.isPresent() ? known : plain(file);
    }

    /** Word, Excel, PowerPoint or OpenDocument without macros; any other archive is not allowed. */
    private static Optional<String> document(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES
                    || zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                return Optional.of("application/vnd.oasis.opendocument");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return zip.stream()
                    .map(entry -> officeType(entry.getName()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> officeType(String entry) {
        return switch (entry) {
            case "word/document.xml" -> Optional.of(OFFICE + "wordprocessingml.document");
            case "xl/workbook.xml" -> Optional.of(OFFICE + "spreadsheetml.sheet");
            case "ppt/presentation.xml" -> Optional.of(OFFICE + "presentationml.presentation");
            default -> Optional.empty();
        };
    }

    /** Text in UTF-8 without control characters: an exported conversation, for example. */
    private static Optional<String> plain(Path file) throws IOException {
        if (Files.size(file) > MAX_TEXT) {
            return Optional.empty();
        }
        try {
            boolean text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return text ? Optional.of("text/plain") : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
