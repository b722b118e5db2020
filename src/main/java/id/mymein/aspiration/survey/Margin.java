package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the index is worth: the 95 % confidence interval of the mean of the respondents' own indices.
 *
 * <p>Cochran, Sampling Techniques (3rd edition 1977), chapter 2: the mean of a simple random sample without replacement has the
 * standard error s/√n · √((N−n)/N), where s is the standard deviation of the sample and N the number served; without N the
 * second factor, the finite population correction, is 1. The half-width is the standard error times Student's t at 97.5 % with
 * n−1 degrees of freedom. It says nothing of who chose not to answer.
 *
 * @param half half the interval's width in points of the index
 */
record Margin(BigDecimal half, BigDecimal low, BigDecimal high) {

    /** Student's t at 97.5 % for 1 to 30 degrees of freedom. */
    private static final double[] STUDENT = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    private static final double NORMAL = 1.96;
    private static final BigDecimal WORST = new BigDecimal("25.00");
    private static final BigDecimal BEST = new BigDecimal("100.00");

    /**
     * Empty where fewer than two answered.
     *
     * @param own how many respondents have which index
     */
    static Optional<Margin> of(Map<Double, Long> own, @Nullable Integer population) {
        long n = own.values().stream().mapToLong(Long::longValue).sum();
        if (n < 2) {
            return Optional.empty();
        }
        double mean = own.entrySet().stream()
                        .mapToDouble(e -> e.getKey() * e.getValue())
                        .sum()
                / n;
        double squares = own.entrySet().stream()
                .mapToDouble(e -> (e.getKey() - mean) * (e.getKey() - mean) * e.getValue())
                .sum();
        double error = Math.sqrt(squares / (n - 1) / n * remaining(n, population));
        double half = error * student(n - 1);
        return Optional.of(new Margin(
                rounded(half),
                rounded(mean - half).max(WORST),
                rounded(mean + half).min(BEST)));
    }

    /** The part of all served that did not answer. */
    private static double remaining(long n, @Nullable Integer population) {
        return population == null ? 1 : Math.max(0, (double) (population - n) / population);
    }

    private static double student(long freedom) {
        return freedom <= STUDENT.length ? STUDENT[(int) freedom - 1] : NORMAL;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
