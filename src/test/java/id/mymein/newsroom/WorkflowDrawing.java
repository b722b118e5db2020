package id.mymein.newsroom;

import java.util.stream.Collectors;

/** Draws the table as a Mermaid state diagram and as a list, for docs/workflow.md. */
final class WorkflowDrawing {

    private WorkflowDrawing() {}

    static String markdown() {
        return """
                # The life of a story

                Drawn from `id.mymein.newsroom.Workflow` by `WorkflowTest`; do not edit by hand.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | from | event | to | when |
                |---|---|---|---|
                %s
                """.formatted(
                        Workflow.TABLE.stream().map(WorkflowDrawing::arrow).collect(Collectors.joining("\n")),
                        Workflow.TABLE.stream().map(WorkflowDrawing::row).collect(Collectors.joining("\n")));
    }

    private static String arrow(Transition edge) {
        String from = edge.from() == null ? "[*]" : edge.from().name();
        return "    " + from + " --> " + edge.to() + " : " + edge.event();
    }

    private static String row(Transition edge) {
        String from = edge.from() == null ? "–" : edge.from().name();
        return "| " + from + " | " + edge.event() + " | " + edge.to() + " | "
                + edge.condition().name() + " |";
    }
}
