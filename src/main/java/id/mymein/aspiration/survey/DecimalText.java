package id.mymein.aspiration.survey;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures with all their decimals, as a language writes them: {@code 76,61}. */
final class DecimalText {

    private DecimalText() {}

    static String of(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
