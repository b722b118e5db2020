package id.mymein.exchange.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as offices write them: points between thousands, a comma before decimals; the English way where it cannot be misread. */
final class NumberText {

    private static final Pattern MONEY = Pattern.compile("(?i)^rp\\.?\\s*|,-+$|\\s|\u00a0");
    private static final Pattern INDONESIAN = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|-?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");
    private static final int LONGEST = 40;

    private NumberText() {}

    /** Empty where it is no number. */
    static Optional<BigDecimal> parse(String text) {
        String bare = MONEY.matcher(text.strip()).replaceAll("");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (INDONESIAN.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }
}
