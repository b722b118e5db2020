package id.mymein.media;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file's name promises what the file is. A name that says otherwise is not accepted: it would be handed on as
 * something that it is not, in the worst case as a program. Within a family, such as pictures, phones mix the endings up.
 */
final class FileEnding {

    /** Letters are what makes it an ending: {@code IMG.2026} has none. */
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*)$");

    private static final String OFFICE = "application/vnd.";

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("pdf"),
            Set.of("jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "gif"),
            Set.of(
                    "mp4", "m4v", "mov", "qt", "3gp", "3gpp", "m4a", "aac", "webm", "weba", "mkv", "ogg", "oga", "ogv",
                    "opus", "mp3", "amr", "3ga", "wav"),
            Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "odg"),
            Set.of("txt", "text", "csv", "log", "md", "vcf", "srt"));

    private FileEnding() {}

    /** The ending in small letters; empty where the name has none, or one that promises nothing. */
    static String of(String fileName) {
        Matcher ending = ENDING.matcher(fileName.strip());
        String letters = ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
        return letters.equals("bin") ? "" : letters;
    }

    static boolean fits(String fileName, String contentType) {
        String ending = of(fileName);
        return ending.isEmpty() || FAMILIES.get(family(contentType)).contains(ending);
    }

    private static int family(String contentType) {
        if (contentType.equals("application/pdf")) {
            return 0;
        } else if (contentType.startsWith("image/")) {
            return 1;
        } else if (contentType.startsWith(OFFICE)) {
            return 3;
        }
        return contentType.equals("text/plain") ? 4 : 2;
    }
}
