package id.mymein.distribution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who speaks a platform's language. */
@Component
class Connectors {

    private final Map<ChannelKind, Connector> all = new EnumMap<>(ChannelKind.class);

    Connectors(List<Connector> connectors) {
        Stream.of(ChannelKind.values())
                .filter(ChannelKind::assisted)
                .forEach(kind -> all.put(kind, new Assisted(kind)));
        connectors.forEach(connector -> {
            if (all.put(connector.kind(), connector) != null) {
                throw new IllegalStateException("two connectors for " + connector.kind());
            }
        });
    }

    /** Those that a channel can be of. */
    List<ChannelKind> kinds() {
        return all.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    Connector of(ChannelKind kind) {
        Connector connector = all.get(kind);
        if (connector == null) {
            throw new IllegalArgumentException("nobody speaks " + kind);
        }
        return connector;
    }
}
