package id.mymein.fediverse;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what others send, no deeper and no longer than anything honest is. */
@Component
class ActivityReader {

    /** Of an activity, and of an actor's description. */
    static final int MOST_BYTES = 256 << 10;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 500;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** Empty where it is too long, or no object. */
    Optional<JsonNode> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** The text there; empty where there is none. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : "";
    }

    /** The address of what is there, as itself or as a thing that has one. */
    static String address(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isObject() ? text(value, "id") : text(node, name);
    }
}
