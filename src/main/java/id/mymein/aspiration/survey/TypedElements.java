package id.mymein.aspiration.survey;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A questionnaire as it was typed: fields such as {@code nama3}, {@code tanya3}, {@code a3} to {@code d3}, {@code bobot3}. */
record TypedElements(MultiValueMap<String, String> form) {

    /** The regulation's nine are always asked. */
    static final int LEAST = 9;

    static final List<String> ANSWERS = List.of("a", "b", "c", "d");
    private static final int LONGEST = 300;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

    static TypedElements of(List<Element> elements) {
        var form = new LinkedMultiValueMap<String, String>();
        for (Element element : elements) {
            int number = element.number();
            form.add("nama" + number, element.name());
            form.add("tanya" + number, element.question());
            form.add(
                    "bobot" + number,
                    element.weight().stripTrailingZeros().toPlainString().replace('.', ','));
            for (int at = 0; at < Element.BEST; at++) {
                form.add(ANSWERS.get(at) + number, element.answers().get(at));
            }
        }
        return new TypedElements(form);
    }

    String value(String field) {
        return Typed.line(form.getFirst(field));
    }

    /** The rows of the form: the nine, what was added, and one more to add. */
    List<Integer> numbers() {
        int used = LEAST;
        for (int number = LEAST + 1; number <= Element.MOST; number++) {
            used = blank(number) ? used : number;
        }
        return IntStream.rangeClosed(1, Math.min(Element.MOST, used + 1))
                .boxed()
                .toList();
    }

    private boolean blank(int number) {
        return value("nama" + number).isEmpty()
                && value("tanya" + number).isEmpty()
                && ANSWERS.stream().allMatch(answer -> value(answer + number).isEmpty());
    }

    private List<Integer> asked() {
        return numbers().stream()
                .filter(number -> number <= LEAST || !blank(number))
                .toList();
    }

    /** With numbers in a row, where nothing is wrong. */
    List<Element> elements() {
        List<Integer> asked = asked();
        return IntStream.range(0, asked.size())
                .mapToObj(at -> element(at + 1, asked.get(at)))
                .toList();
    }

    private Element element(int number, int row) {
        return new Element(
                number,
                value("nama" + row),
                value("tanya" + row),
                ANSWERS.stream().map(answer -> value(answer + row)).toList(),
                weight(row).orElse(BigDecimal.ONE));
    }

    private Optional<BigDecimal> weight(int row) {
        String typed = value("bobot" + row).replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        return typed.matches("\\d{1,4}(\\.\\d{1,3})?")
                ? Optional.of(new BigDecimal(typed))
                        .filter(weight -> weight.signum() > 0 && weight.compareTo(HEAVIEST) < 0)
                : Optional.empty();
    }

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        for (int row : asked()) {
            text(errors, "nama" + row);
            text(errors, "tanya" + row);
            ANSWERS.forEach(answer -> text(errors, answer + row));
            if (weight(row).isEmpty()) {
                errors.add("bobot" + row, "aspiration.survey.error.weight");
            }
        }
        return errors;
    }

    private void text(FormErrors errors, String field) {
        int length = Typed.length(value(field));
        if (length == 0) {
            errors.add(field, "aspiration.survey.error.empty");
        } else if (length > LONGEST) {
            errors.add(field, "aspiration.survey.error.long", LONGEST, length - LONGEST);
        }
    }
}
