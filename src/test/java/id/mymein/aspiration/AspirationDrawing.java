package id.mymein.aspiration;

import id.mymein.aspiration.AspirationLife.Edge;
import java.util.stream.Collectors;

/** Draws the table as a Mermaid state diagram and as a list, for docs/aspirations.md. */
final class AspirationDrawing {

    private AspirationDrawing() {}

    static String markdown() {
        return """
                # The life of an aspiration

                Drawn from `id.mymein.aspiration.AspirationLife` by `AspirationLifeTest`; do not edit by hand. Steps that leave it where it stands are in the
                table only.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | from | event | to | when |
                |---|---|---|---|
                %s
                """.formatted(
                AspirationLife.TABLE.stream()
                        .filter(edge -> edge.from() != edge.to())
                        .map(AspirationDrawing::arrow)
                        .distinct()
                        .collect(Collectors.joining("\n")),
                AspirationLife.TABLE.stream().map(AspirationDrawing::row).collect(Collectors.joining("\n")));
    }

    private static String arrow(Edge edge) {
        String from = edge.from() == null ? "[*]" : edge.from().name();
        return "    " + from + " --> " + edge.to() + " : " + edge.event();
    }

    private static String row(Edge edge) {
        String from = edge.from() == null ? "–" : edge.from().name();
        return "| " + from + " | " + edge.event() + " | " + edge.to() + " | "
                + edge.condition().name() + " |";
    }
}
