package id.mymein.notification;

import java.util.List;

/**
 * One thing that a person should know.
 *
 * @param key message key of the sentence, in the bundle of the module that tells; it is also the subject of the e-mail
 * @param arguments fill the sentence in
 * @param path where on this site the thing is to be seen
 */
public record Notice(String key, List<String> arguments, String path) {

    public Notice {
        arguments = List.copyOf(arguments);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path on this site: " + path);
        }
    }

    public static Notice of(String key, String path, String... arguments) {
        return new Notice(key, List.of(arguments), path);
    }
}
