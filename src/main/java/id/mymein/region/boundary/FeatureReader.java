package id.mymein.region.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a FeatureCollection one feature after the other, so that a file of the whole country needs no more memory than its largest
 * feature.
 */
final class FeatureReader {

    /** Deeper than a MultiPolygon's no coordinates are. */
    private static final int DEEPEST = 4;

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final Consumer<Feature> each;
    private final int mostPoints;
    private long features;
    private int points;

    private FeatureReader(String file, Consumer<Feature> each, int mostPoints) {
        this.file = file;
        this.each = each;
        this.mostPoints = mostPoints;
    }

    /**
     * @param mostPoints of one feature
     * @param read wraps the file's bytes, for those who want to see them pass
     */
    static void read(Path path, int mostPoints, Reading read, Consumer<Feature> each) throws FileRefused {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new FileRefused("region.boundary.noFile", path);
        }
        try (InputStream bytes = read.of(Files.newInputStream(path));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            new FeatureReader(name, each, mostPoints).collection(json);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new FileRefused("region.boundary.notJson", name, at == null ? 1 : Math.max(1, at.getLineNr()));
        } catch (IOException unreadable) {
            throw new FileRefused("region.boundary.noFile", path);
        }
    }

    /** Wraps a stream. */
    interface Reading {
        InputStream of(InputStream bytes);
    }

    private void collection(JsonParser json) throws FileRefused {
        boolean found = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new FileRefused("region.boundary.notCollection", file);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                found = true;
                features(json);
            } else {
                json.skipChildren();
            }
        }
        if (!found || json.nextToken() != null) {
            throw new FileRefused("region.boundary.notCollection", file);
        }
    }

    private void features(JsonParser json) throws FileRefused {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            features++;
            points = 0;
            if (token == JsonToken.START_OBJECT) {
                each.accept(feature(json));
            } else {
                json.skipChildren();
                each.accept(new Feature(file, features, Map.of(), "", null));
            }
        }
    }

    private Feature feature(JsonParser json) throws FileRefused {
        Map<String, String> properties = Map.of();
        Shape shape = new Shape("", null);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals("properties")) {
                properties = properties(json);
            } else if (object && name.equals("geometry")) {
                shape = shape(json);
            } else {
                json.skipChildren();
            }
        }
        return new Feature(file, features, properties, shape.type(), shape.coordinates());
    }

    private static Map<String, String> properties(JsonParser json) {
        var properties = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> properties.put(name, json.getString());
                default -> json.skipChildren();
            }
        }
        return properties;
    }

    private record Shape(String type, @Nullable Object coordinates) {}

    private Shape shape(JsonParser json) throws FileRefused {
        String type = "";
        Object coordinates = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = coordinates(json, 1);
            } else {
                json.skipChildren();
            }
        }
        return new Shape(type, coordinates);
    }

    /** What is neither a number nor a list becomes an empty list, of which no ring can be made. */
    private Object coordinates(JsonParser json, int depth) throws FileRefused {
        JsonToken token = json.nextToken();
        if (token.isNumeric()) {
            return point(json);
        }
        List<Object> inner = new ArrayList<>();
        for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
                inner.add(coordinates(json, depth + 1));
            } else {
                json.skipChildren();
                inner.add(List.of());
            }
        }
        return inner;
    }

    private Object point(JsonParser json) throws FileRefused {
        if (++points > mostPoints) {
            throw new FileRefused("region.boundary.tooMany", file, mostPoints);
        }
        double x = json.getDoubleValue();
        boolean whole = json.nextToken().isNumeric();
        double y = whole ? json.getDoubleValue() : Double.NaN;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
        return new Coordinate(x, y);
    }
}
