package id.mymein.portal.store;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How a page's bytes are coded for the wire (RFC 9110, 12.5.3), from the one that we would rather send on. */
public enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /** Browsers differ little in what they accept; what others make up is read each time. */
    private static final int KNOWN = 200;

    private static final Map<String, Accepted> READ = new ConcurrentHashMap<>();

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** As it stands in {@code Content-Encoding}. */
    public String token() {
        return token;
    }

    /** What follows a page's entity tag, so that each coding has one of its own. */
    String suffix() {
        return this == IDENTITY ? "" : "-" + token;
    }

    private boolean isCalled(String name) {
        return name.equals(token) || (this == GZIP && name.equals("x-gzip"));
    }

    /** What a request accepts, each with its weight; {@code null} for a request that says nothing. */
    static Accepted accepted(@Nullable String header) {
        if (header == null) {
            return Accepted.PLAIN;
        }
        Accepted known = READ.get(header);
        if (known != null) {
            return known;
        }
        Accepted read = Accepted.read(header);
        if (READ.size() < KNOWN) {
            READ.put(header, read);
        }
        return read;
    }

    /** The codings that a request accepts, the one it likes most first; of equals, the one that we do. */
    record Accepted(java.util.List<Coding> codings) {

        static final Accepted PLAIN = new Accepted(java.util.List.of(IDENTITY));

        private static Accepted read(String header) {
            Map<Coding, Double> weights = new EnumMap<>(Coding.class);
            double others = 0;
            for (String part : header.split(",", -1)) {
                String[] pieces = part.strip().toLowerCase(Locale.ROOT).split(";", 2);
                String name = pieces[0].strip();
                double weight = pieces.length == 1 ? 1 : weight(pieces[1].strip());
                for (Coding coding : values()) {
                    if (coding.isCalled(name)) {
                        weights.put(coding, weight);
                    }
                }
                others = name.equals("*") ? weight : others;
            }
            weights.putIfAbsent(GZIP, others);
            weights.putIfAbsent(BROTLI, others);
            // Whoever excludes it by name is sent it all the same where nothing else is left: better than an error.
            weights.putIfAbsent(IDENTITY, Double.MIN_VALUE);
            return new Accepted(weights.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0 || entry.getKey() == IDENTITY)
                    .sorted(Map.Entry.<Coding, Double>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList());
        }

        private static double weight(String parameter) {
            if (!parameter.startsWith("q=")) {
                return 1;
            }
            try {
                return Double.parseDouble(parameter.substring(2));
            } catch (NumberFormatException nonsense) {
                return 0;
            }
        }
    }
}
