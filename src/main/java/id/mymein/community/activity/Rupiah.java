package id.mymein.community.activity;

import id.mymein.platform.web.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money in whole rupiah; there has been nothing smaller to pay with for decades. */
public record Rupiah(long amount) {

    public static final Rupiah ZERO = new Rupiah(0);

    /** More than that for one line is a slip of the finger: the meals of a year cost less. */
    public static final long MOST = 1_000_000_000;

    /** What may stand around the figures. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:rp\\.?|idr)?\\s*([0-9][0-9.,]*)\\s*(juta|jt|ribu|rb)?(?:[,.]-+)?");

    private static final Pattern INDONESIAN =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,0{1,2})?|[0-9]+(?:,0{2})?");
    /** With one group only it might as well be a fraction. */
    private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\\.0{1,2})?");

    private static final Pattern SHORT = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,3})?");

    private static final String PREFIX = "community.activity.amount.";

    /** What somebody typed for an amount. */
    public sealed interface Read {

        record Amount(Rupiah rupiah) implements Read {}

        /** @param key of the message that says how to write it */
        record Wrong(String key) implements Read {}
    }

    /** Reads {@code 1500000}, {@code Rp 1.500.000}, {@code 1.500.000,00}, {@code 1,5 juta}, {@code 75rb}. */
    public static Read read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        if (text.isEmpty()) {
            return new Read.Wrong(PREFIX + "missing");
        }
        if (text.matches("(?:rp\\.?|idr)? ?[-\\u2212].*") || text.startsWith("(")) {
            return new Read.Wrong(PREFIX + "negative");
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return new Read.Wrong(PREFIX + "unclear");
        }
        String figures = trimmed(amount.group(1));
        return amount.group(2) == null ? plain(figures) : shortened(figures, amount.group(2));
    }

    /** {@code 75.000,-} leaves its comma to the figures. */
    private static String trimmed(String figures) {
        return figures.endsWith(",") || figures.endsWith(".") ? figures.substring(0, figures.length() - 1) : figures;
    }

    private static Read plain(String figures) {
        if (INDONESIAN.matcher(figures).matches()) {
            return checked(new BigDecimal(figures.replaceFirst(",0{1,2}$", "").replace(".", "")));
        }
        if (ENGLISH.matcher(figures).matches()) {
            return checked(new BigDecimal(figures.replaceFirst("\\.0{1,2}$", "").replace(",", "")));
        }
        return new Read.Wrong(PREFIX + (figures.matches("[0-9.]+,[0-9]{1,2}") ? "cents" : "unclear"));
    }

    private static Read shortened(String figures, String unit) {
        if (!SHORT.matcher(figures).matches()) {
            return new Read.Wrong(PREFIX + "unclear");
        }
        BigDecimal times = new BigDecimal(unit.startsWith("j") ? 1_000_000 : 1_000);
        BigDecimal whole =
                new BigDecimal(figures.replace(',', '.')).multiply(times).stripTrailingZeros();
        return whole.scale() > 0 ? new Read.Wrong(PREFIX + "cents") : checked(whole);
    }

    private static Read checked(BigDecimal amount) {
        if (amount.signum() == 0) {
            return new Read.Wrong(PREFIX + "missing");
        }
        return amount.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? new Read.Wrong(PREFIX + "tooMuch")
                : new Read.Amount(new Rupiah(amount.longValueExact()));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    /** {@code Rp1.500.000}, with the separators of the page's language. */
    public String shown(Words words) {
        return "Rp" + words.number(amount);
    }
}
