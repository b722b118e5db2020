package id.mymein.media;

import java.text.Normalizer;

/** What a sender calls a file, made fit to be shown and offered as a name again. */
final class FileName {

    private static final int MAX = 200;

    private FileName() {}

    /** The last part of the name without control characters, at most 200 characters with its extension; never empty. */
    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\"<>|:*?]", "")
                .strip();
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            return "berkas";
        }
        if (plain.length() <= MAX) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String extension = dot >= 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        return plain.substring(0, MAX - extension.length()) + extension;
    }
}
