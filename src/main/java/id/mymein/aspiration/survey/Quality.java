package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The quality of a service by its index (Permen PANRB 14/2017, annex): D 25–64.99, C 65–76.60, B 76.61–88.30, A 88.31–100.
 *
 * <p>The regulation writes its bounds with two decimals and says nothing of what lies between them. An index is therefore
 * rounded half up to two decimals first, and the letter is that of the figure which everybody sees: 76.605 is 76.61, and so B.
 */
enum Quality {
    A("88.31"),
    B("76.61"),
    C("65.00"),
    D("0.00");

    @SuppressWarnings("ImmutableEnumChecker") // BigDecimal is
    private final BigDecimal from;

    Quality(String from) {
        this.from = new BigDecimal(from);
    }

    static Quality of(BigDecimal index) {
        BigDecimal shown = index.setScale(2, RoundingMode.HALF_UP);
        for (Quality quality : values()) {
            if (shown.compareTo(quality.from) >= 0) {
                return quality;
            }
        }
        return D;
    }

    String key() {
        return "aspiration.survey.quality." + name().toLowerCase(Locale.ROOT);
    }
}
