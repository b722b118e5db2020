package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every message is there in both languages and says the same with the same arguments; every key in use has a message. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final String ENGLISH = "_en.properties";

    private static List<String> problems(String module, String indonesian, String english) {
        var problems = new ArrayList<String>();
        Map<String, String> ours = read(indonesian, problems);
        Map<String, String> theirs = read(english, problems);
        var keys = new TreeSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        for (String key : keys) {
            String one = ours.get(key);
            String other = theirs.get(key);
            if (one == null || other == null) {
                problems.add(key + " is missing in " + (one == null ? "Indonesian" : "English"));
                continue;
            }
            if (!key.startsWith(module + ".")) {
                problems.add(key + " does not begin with " + module);
            }
            if (!arguments(one).equals(arguments(other))) {
                problems.add(key + " has other arguments in the other language");
            }
            message(key, one, problems);
            message(key, other, problems);
        }
        return problems;
    }

    private static Map<String, String> read(String bundle, List<String> problems) {
        var messages = new TreeMap<String, String>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put((String) key, (String) value) != null) {
                    problems.add(key + " stands there twice");
                }
                return value;
            }
        };
        try {
            reader.load(new StringReader(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void message(String key, String message, List<String> problems) {
        if (message.isBlank()) {
            problems.add(key + " is empty");
        }
        if (message.indexOf('\uFFFD') >= 0) {
            problems.add(key + " is not UTF-8");
        }
        // Only messages with arguments are parsed; there an apostrophe is doubled, in the others it is not.
        boolean parsed = message.contains("{");
        if (parsed && message.replace("''", "").contains("'")) {
            problems.add(key + " has a single apostrophe beside an argument");
        }
        if (!parsed && message.contains("''")) {
            problems.add(key + " has a doubled apostrophe without an argument");
        }
        try {
            if (parsed && new MessageFormat(message).getFormatsByArgumentIndex().length == 0) {
                problems.add(key + " has a brace without an argument");
            }
        } catch (IllegalArgumentException broken) {
            problems.add(key + " cannot be parsed: " + broken.getMessage());
        }
    }

    private static Map<String, String> indonesianBundles() {
        return Sources.below(Sources.MESSAGES, ".properties").stream()
                .filter(file -> !file.path().toString().endsWith(ENGLISH))
                .collect(Collectors.toMap(file -> module(file.path()), Sources::text));
    }

    private static String module(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        indonesianBundles()
                .values()
                .forEach(bundle -> keys.addAll(read(bundle, new ArrayList<>()).keySet()));
        return keys;
    }

    /** The keys, and beginnings of keys, that are used but that no message has. */
    private static List<String> missing(String source, Set<String> modules, Set<String> keys) {
        var key = Pattern.compile("\"\\{?((?:" + String.join("|", modules) + ")\\.[A-Za-z0-9_.-]*)}?\"");
        // The trail's actions have the same shape as keys, but nobody reads them as messages.
        var action = Pattern.compile("\\.record\\(\\s*[^;]*?;", Pattern.DOTALL);
        String read = action.matcher(source).replaceAll(";");
        return key.matcher(read)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(used -> used.endsWith(".")
                        ? keys.stream().noneMatch(known -> known.startsWith(used))
                        : !keys.contains(used))
                .toList();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        for (var bundle : indonesianBundles().entrySet()) {
            Path english = Sources.MESSAGES.resolve(bundle.getKey() + ENGLISH);
            assertThat(english).exists();
            assertThat(problems(bundle.getKey(), bundle.getValue(), Files.readString(english)))
                    .as(bundle.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everyBundleIsLoaded() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yaml"));
        assertThat(indonesianBundles().keySet())
                .allSatisfy(module -> assertThat(configuration).contains("messages/" + module));
    }

    @Test
    void everyKeyInUseHasAMessage() {
        var modules = indonesianBundles().keySet();
        var keys = keys();
        var sources = new ArrayList<>(Sources.below(Sources.JAVA, ".java"));
        sources.addAll(Sources.below(Sources.TEMPLATES, ".jte"));
        assertThat(sources.stream()
                        .flatMap(source ->
                                missing(source.text(), modules, keys).stream().map(source::at)))
                .isEmpty();
    }

    /** Enums name their messages by {@code key()}, so no literal shows which are needed. */
    @Test
    void everyKeyOfAnEnumHasAMessage() throws ReflectiveOperationException {
        var keys = keys();
        var enums = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.mymein").stream()
                        .filter(type ->
                                type.isEnum() && type.tryGetMethod("key").isPresent())
                        .map(JavaClass::reflect)
                        .toList();
        assertThat(enums).isNotEmpty();
        for (Class<?> type : enums) {
            var key = type.getDeclaredMethod("key");
            key.setAccessible(true);
            for (Object constant : type.getEnumConstants()) {
                assertThat(keys).as(type.getName()).contains((String) key.invoke(constant));
            }
        }
    }

    @Test
    void noticesWhatIsMissingOrDiffers() {
        assertThat(problems("a", "a.x=satu\n", "")).containsExactly("a.x is missing in English");
        assertThat(problems("a", "", "a.x=one\n")).containsExactly("a.x is missing in Indonesian");
        assertThat(problems("a", "a.x=\n", "a.x=one\n")).containsExactly("a.x is empty");
        assertThat(problems("a", "b.x=satu\n", "b.x=one\n")).hasSize(1);
        assertThat(problems("a", "a.x=satu {0}\n", "a.x=one {1}\n")).hasSize(1);
        assertThat(problems("a", "a.x=satu\na.x=dua\n", "a.x=one\n")).containsExactly("a.x stands there twice");
        assertThat(problems("a", "a.x=satu {0} '\n", "a.x=one {0} ''\n")).hasSize(1);
        assertThat(problems("a", "a.x=Jum''at\n", "a.x=Friday\n")).hasSize(1);
        assertThat(problems("a", "a.x=satu {0\n", "a.x=one {0\n")).isNotEmpty();
        assertThat(problems("a", "a.x=satu {0} Ju''uh\na.y=Ju'uh\n", "a.x=one {0}\na.y=Ju'uh\n"))
                .isEmpty();
    }

    @Test
    void noticesKeysWithoutAMessage() {
        var modules = Set.of("news");
        var keys = Set.of("news.a", "news.kind.big");
        assertThat(missing("page.t(\"news.b\")", modules, keys)).containsExactly("news.b");
        assertThat(missing("page.t(\"news.sort.\" + it.x())", modules, keys)).containsExactly("news.sort.");
        assertThat(missing("@NotBlank(message = \"{news.empty}\")", modules, keys))
                .containsExactly("news.empty");
        assertThat(missing("page.t(\"news.a\") + page.t(\"news.kind.\" + x)", modules, keys))
                .isEmpty();
        assertThat(missing("audit.record(who, \"news.submit\",\n \"x\");", modules, keys))
                .isEmpty();
    }
}
