package id.mymein.identity;

import java.util.regex.Pattern;

/** Tells an e-mail address from what is none; whether it arrives, only sending shows. */
public final class Emails {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@.<>]{2,}");

    private Emails() {}

    public static boolean isOne(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }
}
