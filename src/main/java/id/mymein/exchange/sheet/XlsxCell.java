package id.mymein.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell. */
final class XlsxCell {

    /** As many digits as the spreadsheet itself keeps; the rest is noise of the binary number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private XlsxCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? day(cell, number) : number(number);
        }
        return switch (cell.getType()) {
            case BOOLEAN -> Boolean.TRUE.equals(value) ? "1" : "0";
            case ERROR -> cell.getRawValue() == null ? "#N/A" : cell.getRawValue();
            default -> value == null ? "" : value.toString().strip();
        };
    }

    static String number(BigDecimal number) {
        BigDecimal round = number.round(DIGITS);
        String plain = round.signum() == 0 ? "0" : round.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    private static String day(Cell cell, BigDecimal number) {
        try {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : MOMENT.format(moment);
        } catch (DateTimeException | ArithmeticException | org.dhatim.fastexcel.reader.ExcelReaderException noDate) {
            return number(number);
        }
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
            return true;
        }
        return format != null && isDateFormat(format);
    }

    /** True where a day or a year is shown; what stands in quotes or brackets, or is escaped, says nothing. */
    static boolean isDateFormat(String format) {
        String bare =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && (bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0);
    }
}
