package id.mymein.community.activity.pulse;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line over months, drawn in a box of {@value #WIDTH} by {@value #HEIGHT}; the same numbers stand in a table beside it. */
record Chart(List<Month> months) {

    static final int WIDTH = 600;
    static final int HEIGHT = 180;

    private static final int LEFT = 34;
    private static final int RIGHT = 24;
    private static final int TOP = 12;
    private static final int BOTTOM = 30;

    /** What happened in one month. */
    record Month(YearMonth month, long published, long activities) {

        long of(PulseFigure figure) {
            return figure == PulseFigure.PUBLISHED ? published : activities;
        }
    }

    Chart {
        months = List.copyOf(months);
    }

    /** What the highest line of the grid stands for: even, so that its middle is a whole number. */
    long top() {
        long most = months.stream()
                .mapToLong(month -> Math.max(month.published(), month.activities()))
                .max()
                .orElse(0);
        return Math.max(2, most + most % 2);
    }

    double x(int month) {
        int room = WIDTH - LEFT - RIGHT;
        return LEFT + (months.size() < 2 ? room / 2.0 : room * month / (double) (months.size() - 1));
    }

    double y(long number) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - number / (double) top());
    }

    /** For {@code <polyline points>}. */
    String points(PulseFigure figure) {
        return IntStream.range(0, months.size())
                .mapToObj(n -> shown(x(n)) + "," + shown(y(months.get(n).of(figure))))
                .collect(Collectors.joining(" "));
    }

    long total(PulseFigure figure) {
        return months.stream().mapToLong(month -> month.of(figure)).sum();
    }

    /** A number as SVG takes it, whatever the page's language. */
    static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
