package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index of a survey (IKM) as Permen PANRB 14/2017 works it out: the mean of each element (NRR), times its weight, summed,
 * times 25.
 *
 * <p>The annex prints the weight of one of nine elements as 0.11; worked with that, nobody could reach 100. Weights are taken
 * as exact parts of their sum here, and only what is shown is rounded, half up.
 *
 * @param value two decimals
 * @param margin null where fewer than two answered
 */
record SurveyIndex(
        long respondents,
        BigDecimal value,
        Quality quality,
        List<Figure> figures,
        @Nullable Margin margin,
        int required) {

    private static final BigDecimal SCALE = BigDecimal.valueOf(25);
    private static final int LOWEST = 3;

    SurveyIndex {
        figures = List.copyOf(figures);
    }

    /**
     * One element.
     *
     * @param mean NRR, three decimals
     * @param weighted the mean times the weight, three decimals
     * @param value the mean times 25, two decimals
     * @param total of all scores, so that elements are compared exactly
     * @param counts how many gave 1, 2, 3, 4
     */
    record Figure(
            Element element, BigDecimal mean, BigDecimal weighted, BigDecimal value, long total, List<Long> counts) {
        Figure {
            counts = List.copyOf(counts);
        }

        Quality quality() {
            return Quality.of(value);
        }
    }

    /**
     * Empty where nobody answered.
     *
     * @param answers how many gave which scores, in the elements' order
     * @param population how many were served; null where nobody counted
     */
    static Optional<SurveyIndex> of(
            List<Element> elements, Map<List<Integer>, Long> answers, @Nullable Integer population) {
        long n = answers.values().stream().mapToLong(Long::longValue).sum();
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal weights = elements.stream().map(Element::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var figures = new ArrayList<Figure>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < elements.size(); at++) {
            Figure figure = figure(elements.get(at), counts(answers, at), n, weights);
            figures.add(figure);
            sum = sum.add(
                    BigDecimal.valueOf(figure.total()).multiply(figure.element().weight()));
        }
        // One division only, so that nothing is rounded before the end.
        BigDecimal value = sum.multiply(SCALE).divide(weights.multiply(BigDecimal.valueOf(n)), 2, RoundingMode.HALF_UP);
        Margin margin = Margin.of(own(elements, answers, weights), population).orElse(null);
        return Optional.of(
                new SurveyIndex(n, value, Quality.of(value), figures, margin, SampleSize.required(population)));
    }

    private static List<Long> counts(Map<List<Integer>, Long> answers, int at) {
        var counts = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        answers.forEach((scores, times) -> counts.set(scores.get(at) - 1, counts.get(scores.get(at) - 1) + times));
        return counts;
    }

    private static Figure figure(Element element, List<Long> counts, long n, BigDecimal weights) {
        long total = counts.get(0) + 2 * counts.get(1) + 3 * counts.get(2) + 4 * counts.get(3);
        BigDecimal all = BigDecimal.valueOf(total);
        BigDecimal people = BigDecimal.valueOf(n);
        return new Figure(
                element,
                all.divide(people, 3, RoundingMode.HALF_UP),
                all.multiply(element.weight()).divide(people.multiply(weights), 3, RoundingMode.HALF_UP),
                all.multiply(SCALE).divide(people, 2, RoundingMode.HALF_UP),
                total,
                counts);
    }

    /** How many respondents have which index of their own. */
    private static Map<Double, Long> own(List<Element> elements, Map<List<Integer>, Long> answers, BigDecimal weights) {
        var own = new HashMap<Double, Long>();
        answers.forEach((scores, times) -> {
            double sum = 0;
            for (int at = 0; at < elements.size(); at++) {
                sum += scores.get(at) * elements.get(at).weight().doubleValue();
            }
            own.merge(sum / weights.doubleValue() * SCALE.doubleValue(), times, Long::sum);
        });
        return own;
    }

    /** What to improve first. */
    List<Figure> lowest() {
        return figures.stream()
                .sorted(Comparator.comparingLong(Figure::total)
                        .thenComparingInt(figure -> figure.element().number()))
                .limit(LOWEST)
                .toList();
    }

    /** Too few answered to believe the figure at all. */
    boolean unfounded() {
        return respondents < Math.min(SampleSize.LEAST, required);
    }

    /** Fewer answered than the sample asks for. */
    boolean weak() {
        return respondents < required;
    }
}
