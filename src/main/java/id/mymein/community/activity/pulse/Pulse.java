package id.mymein.community.activity.pulse;

import id.mymein.community.activity.KimOf;
import java.util.EnumMap;
import java.util.Map;

/** The figures of one group over some days. */
record Pulse(KimOf group, Map<PulseFigure, Tally> figures) {

    Pulse {
        figures = figures.isEmpty() ? Map.of() : new EnumMap<>(figures);
    }

    Tally of(PulseFigure figure) {
        return figures.getOrDefault(figure, Tally.NONE);
    }

    /** True where the records know of nothing that it did. */
    boolean silent() {
        return of(PulseFigure.SENT).now() == 0 && of(PulseFigure.ACTIVITIES).now() == 0;
    }
}
