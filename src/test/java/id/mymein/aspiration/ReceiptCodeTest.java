package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.ReceiptCode.Code;
import id.mymein.aspiration.ReceiptCode.Mistake;
import id.mymein.aspiration.ReceiptCode.Mistyped;
import id.mymein.aspiration.ReceiptCode.Reading;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Reading DOES_NOT_FIT = new Mistyped(Mistake.CHECK);
    private static final int SYMBOLS = ReceiptCode.ALPHABET.length();

    private static List<String> some(int count) {
        return Stream.generate(() -> ReceiptCode.random(RANDOM).symbols())
                .limit(count)
                .toList();
    }

    private static Reading read(String typed) {
        return ReceiptCode.read(typed, "BLG");
    }

    private static String with(String code, int at, char symbol) {
        return code.substring(0, at) + symbol + code.substring(at + 1);
    }

    private static ReceiptCode code(String typed) {
        assertThat(read(typed)).isInstanceOf(Code.class);
        return ((Code) read(typed)).code();
    }

    @Test
    void isReadAsItIsShown() {
        for (int i = 0; i < 1000; i++) {
            ReceiptCode code = ReceiptCode.random(RANDOM);
            assertThat(code.shown("BLG")).matches("BLG-[0-9FJKMRTWXY]{3}-[0-9FJKMRTWXY]{3}-[0-9FJKMRTWXY]{4}");
            assertThat(read(code.shown("BLG"))).isEqualTo(new Code(code));
            assertThat(read(code.shown(""))).isEqualTo(new Code(code));
        }
    }

    @Test
    void nineSymbolsOfChanceAreMoreThan35Bits() {
        assertThat((ReceiptCode.LENGTH - 1) * Math.log(SYMBOLS) / Math.log(2)).isGreaterThan(38);
        Set<String> seen = new HashSet<>(some(20_000));
        assertThat(seen).hasSizeGreaterThan(19_990);
        for (int at = 0; at < ReceiptCode.LENGTH; at++) {
            int here = at;
            assertThat(seen.stream().map(code -> code.charAt(here)).distinct()).hasSize(SYMBOLS);
        }
    }

    @Test
    void noticesEveryWrongSymbolAtEveryPlace() {
        for (String code : some(200)) {
            for (int at = 0; at < code.length(); at++) {
                for (char other : ReceiptCode.ALPHABET.toCharArray()) {
                    if (other != code.charAt(at)) {
                        assertThat(read(with(code, at, other))).isEqualTo(DOES_NOT_FIT);
                    }
                }
            }
        }
    }

    @Test
    void noticesEveryExchangeOfEveryTwoSymbolsAtAnyTwoPlaces() {
        String code = some(1).getFirst();
        for (int first = 0; first < code.length(); first++) {
            for (int second = first + 1; second < code.length(); second++) {
                for (char a : ReceiptCode.ALPHABET.toCharArray()) {
                    for (char b : ReceiptCode.ALPHABET.toCharArray()) {
                        if (a != b) {
                            String one = fitting(with(with(code, first, a), second, b), first, second);
                            String exchanged = with(with(one, first, b), second, a);
                            assertThat(read(one)).isInstanceOf(Code.class);
                            assertThat(read(exchanged)).isEqualTo(DOES_NOT_FIT);
                        }
                    }
                }
            }
        }
    }

    /** Makes the code fit at a place that is not one of those two. */
    private static String fitting(String code, int first, int second) {
        int free = Stream.of(0, 1, 2)
                .filter(at -> at != first && at != second)
                .findFirst()
                .orElseThrow();
        return ReceiptCode.ALPHABET
                .chars()
                .mapToObj(symbol -> with(code, free, (char) symbol))
                .filter(one -> read(one) instanceof Code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noticesEqualNeighboursReadAsAnotherPair() {
        for (String random : some(20)) {
            for (int at = 0; at + 1 < random.length(); at++) {
                for (char a : ReceiptCode.ALPHABET.toCharArray()) {
                    String twins = fitting(with(with(random, at, a), at + 1, a), at, at + 1);
                    for (char b : ReceiptCode.ALPHABET.toCharArray()) {
                        if (a != b) {
                            assertThat(read(with(with(twins, at, b), at + 1, b)))
                                    .isEqualTo(DOES_NOT_FIT);
                        }
                    }
                }
            }
        }
    }

    @Test
    void readsWhatPeopleType() {
        ReceiptCode code = code("BLG-012-586-7KM" + last("0125867KM"));
        String plain = code.symbols();
        assertThat(List.of(
                        code.shown("blg").toLowerCase(Locale.ROOT),
                        "BLG" + plain,
                        "  b l g " + String.join(" ", plain.split("")),
                        "BLG." + plain.substring(0, 5) + "." + plain.substring(5),
                        "BLG–" + plain + "\u00a0",
                        "OIZSBG".toLowerCase(Locale.ROOT) + plain.substring(6),
                        "QLZSBG" + plain.substring(6)))
                .allSatisfy(typed -> assertThat(read(typed)).isEqualTo(new Code(code)));
    }

    private static char last(String nine) {
        return (char) ReceiptCode.ALPHABET
                .chars()
                .filter(symbol -> read(nine + (char) symbol) instanceof Code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatIsWrong() {
        String code = some(1).getFirst();
        assertThat(read("BLG-" + code.substring(1))).isEqualTo(new Mistyped(Mistake.TOO_SHORT));
        assertThat(read("")).isEqualTo(new Mistyped(Mistake.TOO_SHORT));
        assertThat(read("BLG-")).isEqualTo(new Mistyped(Mistake.TOO_SHORT));
        assertThat(read("BLG-" + code + "7")).isEqualTo(new Mistyped(Mistake.TOO_LONG));
        assertThat(read("7".repeat(2_000_000))).isEqualTo(new Mistyped(Mistake.TOO_LONG));
        assertThat(read("BLG-" + with(code, 4, 'H'))).isEqualTo(new Mistyped(Mistake.FOREIGN_SYMBOL));
        assertThat(read("٣" + code.substring(1))).isEqualTo(new Mistyped(Mistake.FOREIGN_SYMBOL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TMK", "7", "FX", ""})
    void aPrefixOfItsOwnSymbolsIsNoneOfTheSecret(String prefix) {
        for (int i = 0; i < 500; i++) {
            ReceiptCode code = ReceiptCode.random(RANDOM);
            assertThat(ReceiptCode.read(code.shown(prefix), prefix)).isEqualTo(new Code(code));
            assertThat(ReceiptCode.read(code.symbols(), prefix)).isEqualTo(new Code(code));
        }
    }

    @Test
    void doesNotPrintItsSecret() {
        ReceiptCode code = ReceiptCode.random(RANDOM);
        assertThat(List.of(code.toString(), new Code(code).toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain(code.symbols()));
        assertThat(code).isEqualTo(code(code.symbols())).hasSameHashCodeAs(code(code.symbols()));
    }
}
