package id.mymein.demo;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names for people of whom the demo needs no more than that: the first name of one author with the last name of another. */
@Component
class DemoNames {

    private final List<String> first;
    private final List<String> last;

    DemoNames(DemoFiles files) {
        List<String[]> authors = files.offices().stream()
                .map(DemoOffice::author)
                .filter(Objects::nonNull)
                .map(name -> name.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .toList();
        this.first = authors.stream().map(parts -> parts[0]).distinct().toList();
        this.last = authors.stream().map(parts -> parts[1]).distinct().toList();
    }

    /** Always the same one for a key. */
    String of(String key) {
        return Varied.oneOf(first, key) + " " + Varied.oneOf(last, "of " + key);
    }
}
