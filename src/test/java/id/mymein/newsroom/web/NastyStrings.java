package id.mymein.newsroom.web;

import id.mymein.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Strings that have broken programs. */
public final class NastyStrings {

    /** Our own, always there. */
    public static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; drop table story; --",
            "${7*7} {{7*7}} #{7*7} <%= 7*7 %>",
            "@if(true) $unsafe{x} @template.x()",
            "javascript:alert(1)",
            "&lt;b&gt; &amp;amp; &#0; &quot;",
            "</textarea><script>alert(1)</script>",
            "</title></option></template>",
            "null",
            "undefined",
            "0x0 1e400 NaN -Infinity",
            "../../../etc/passwd%00",
            "{0} {1} '{2}' %s %n %d",
            "Ju'uh “Jum’at” «x»",
            "¯\\_(ツ)_/¯",
            "田中さんにあげて下さい",
            "مُنَاقَشَةُ سُبُلِ",
            "בְּרֵאשִׁית",
            "👩‍👩‍👧‍👦 🇮🇩 👨🏾‍🚀",
            "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
            "\u202eterbalik\u202c",
            "a\u200bb\u00adc\ufeffd",
            "** tebal ** __miring__ [a](https://b.test)",
            "- bukan daftar",
            "## bukan judul",
            "\\",
            "\\\"'`",
            "%0d%0aSet-Cookie:x=y");

    private NastyStrings() {}

    /** The 515 of the "big list of naughty strings". */
    public static List<String> bigList() throws IOException {
        return List.of(
                JsonMapper.shared().readValue(Files.readString(TestData.file("nasty/blns.json")), String[].class));
    }
}
