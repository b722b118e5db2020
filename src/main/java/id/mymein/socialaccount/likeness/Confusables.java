package id.mymein.socialaccount.likeness;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters of other scripts, and signs, that look like Latin ones: a part of Unicode's confusables, those that people meet in
 * handles and hosts.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS 39</a>
 */
public final class Confusables {

    /** Accents and signs that nobody sees. */
    private static final Pattern UNREAD = Pattern.compile("[\\p{M}\\p{Cf}]");

    /** A Latin letter, then what looks like it. */
    private static final String TABLE = """
            a аɑαᴀɐₐ
            b ЬьƅʙвВβ
            c сϲᴄⅽ
            d ԁɗⅾᴅ
            e еҽɛєεᴇ
            f ƒғſꜰ
            g ɡցɢ
            h һհнʜΗН
            i іɩιıɪɨΙІ
            j јϳʝ
            k кκᴋĸⲕ
            l ӏⅼʟǀ|ⵏ
            m мⅿᴍΜ
            n ոпռɴηΝ
            o оοօσᴏӨøө
            p рρϱᴘ
            q ԛգ
            r гᴦʀⲅ
            s ѕꜱƽ
            t тτᴛ
            u υսᴜμцʋ
            v ѵνᴠⅴ
            w ԝաᴡѡω
            x хχⅹ×
            y уγʏүყ
            z ᴢʐ
            """;

    private static final Map<Integer, Integer> LATIN = latin();

    private Confusables() {}

    private static Map<Integer, Integer> latin() {
        var latin = new HashMap<Integer, Integer>();
        TABLE.lines()
                .forEach(line -> line.substring(2).codePoints().forEach(sign -> {
                    latin.put(sign, (int) line.charAt(0));
                    latin.putIfAbsent(Character.toLowerCase(sign), (int) line.charAt(0));
                }));
        return latin;
    }

    /** The text in small Latin letters without accents, as somebody reads it who does not look closely. */
    public static String latin(String text) {
        String plain = UNREAD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var latin = new StringBuilder(plain.length());
        plain.codePoints().forEach(sign -> latin.appendCodePoint(LATIN.getOrDefault(sign, sign)));
        return latin.toString();
    }
}
