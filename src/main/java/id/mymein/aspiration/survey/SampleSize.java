package id.mymein.aspiration.survey;

import org.jspecify.annotations.Nullable;

/**
 * How many must answer, so that the answers speak for all who were served.
 *
 * <p>Krejcie and Morgan, "Determining Sample Size for Research Activities", Educational and Psychological Measurement 30 (1970),
 * 607–610, whose table is in the annex of Permen PANRB 14/2017: s = X²NP(1−P) / (d²(N−1) + X²P(1−P)) with X² = 3.841 (one degree
 * of freedom, 95 %), P = 0.5 and d = 0.05, rounded to the nearest whole.
 */
final class SampleSize {

    /** Fewer than that say nothing, whatever the number served. */
    static final int LEAST = 30;

    private static final double CHI_SQUARE = 3.841;
    private static final double SPREAD = 0.25;
    private static final double ERROR_SQUARE = 0.0025;

    private SampleSize() {}

    /** @param population how many were served; null for a number without a bound */
    static int required(@Nullable Integer population) {
        if (population == null) {
            return (int) Math.round(CHI_SQUARE * SPREAD / ERROR_SQUARE);
        }
        double n = population;
        return (int) Math.round(CHI_SQUARE * n * SPREAD / (ERROR_SQUARE * (n - 1) + CHI_SQUARE * SPREAD));
    }
}
