package id.mymein.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo's files; a word that they do not know stops them. */
@Component
class DemoFiles {

    private static final List<String> DISTRICTS = List.of(
            "tebing-tinggi",
            "paringin",
            "paringin-selatan",
            "batu-mandi",
            "awayan",
            "halong",
            "lampihong",
            "juai",
            "kabupaten");

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is left out is 0
                .build();
    }

    List<DemoOffice> offices() {
        return read("offices", new TypeReference<>() {});
    }

    List<DemoPerson> people() {
        return read("people", new TypeReference<>() {});
    }

    /** The newest first: they are what people look at first. */
    List<DemoStory> stories() {
        return DISTRICTS.stream()
                .flatMap(district -> read("stories/" + district, new TypeReference<List<DemoStory>>() {}).stream())
                .sorted(Comparator.comparing(DemoStory::ago))
                .toList();
    }

    List<DemoPlan> plans() {
        return read("plans", new TypeReference<>() {});
    }

    /** The oldest first, in the order in which the public list has them. */
    List<DemoClaim> claims() {
        return read("claims", new TypeReference<>() {});
    }

    /** Those into which others are merged come before these. */
    List<DemoAspiration> aspirations() {
        return read("aspirations", new TypeReference<>() {});
    }

    List<DemoActivity> activities() {
        return read("activities", new TypeReference<>() {});
    }

    List<DemoChannel> channels() {
        return read("channels", new TypeReference<>() {});
    }

    List<DemoFeed> feeds() {
        return read("feeds", new TypeReference<>() {});
    }

    /** What people write as a rule, by what it is for; one of each list is taken. */
    Map<String, List<String>> phrases() {
        return read("phrases", new TypeReference<>() {});
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
