package id.mymein.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What people of the demo write as a rule. */
@Component
class Phrases {

    private final Map<String, List<String>> phrases;

    Phrases(DemoFiles files) {
        this.phrases = files.phrases();
    }

    List<String> all(String what) {
        return Objects.requireNonNull(phrases.get(what), what);
    }

    /** Always the same one for a story. */
    String one(String what, String story) {
        return Varied.oneOf(all(what), story);
    }
}
