package id.mymein.distribution;

/**
 * Something that a connector must be told about a channel. Its label and its help are the messages
 * {@code distribution.setting.<name>} and {@code distribution.setting.<name>.hint}.
 *
 * @param name of its field
 * @param secret true where it is locked away and never shown again
 * @param required false where it may stay empty
 * @param usual what stands there unless somebody changes it; empty for nothing
 */
public record Setting(String name, boolean secret, boolean required, String usual) {

    public static Setting open(String name) {
        return new Setting(name, false, true, "");
    }

    public static Setting usually(String name, String usual) {
        return new Setting(name, false, false, usual);
    }

    public static Setting secret(String name) {
        return new Setting(name, true, true, "");
    }
}
