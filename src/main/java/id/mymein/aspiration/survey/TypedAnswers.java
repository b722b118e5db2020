package id.mymein.aspiration.survey;

import id.mymein.platform.Hashes;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** A filled form as it was typed, on the public page or from paper. */
record TypedAnswers(MultiValueMap<String, String> form) {

    static final String COMMENT = "komentar";
    static final String NUMBER = "nomor";
    static final int LONGEST = 2000;

    String value(String field) {
        return Typed.line(form.getFirst(field));
    }

    String comment() {
        return Typed.text(form.getFirst(COMMENT));
    }

    /** The number of the form that was sent, so that a sheet which is sent twice is kept once; a new one where there is none. */
    UUID number(Clock clock) {
        String typed = value(NUMBER);
        return typed.matches(SurveyController.ID) ? UUID.fromString(typed) : Ids.next(clock);
    }

    boolean chose(Element element, int score) {
        return value(element.field()).equals(String.valueOf(score));
    }

    /** The score of an element; empty where there is none that counts. */
    private Optional<Integer> score(Element element) {
        String typed = value(element.field());
        return typed.matches("[1-4]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The scores in the elements' order, where nothing is wrong. */
    List<Integer> scores(List<Element> elements) {
        return elements.stream().flatMap(element -> score(element).stream()).toList();
    }

    /** What is chosen, or empty for "I would rather not say". */
    String profile(ProfileQuestion question) {
        return value(question.field());
    }

    FormErrors check(List<Element> elements) {
        FormErrors errors = FormErrors.none();
        for (Element element : elements) {
            if (score(element).isEmpty()) {
                errors.add(element.field(), "aspiration.survey.error.answer", element.code());
            }
        }
        for (ProfileQuestion question : ProfileQuestion.values()) {
            String typed = profile(question);
            if (!typed.isEmpty() && !question.options().contains(typed)) {
                errors.add(question.field(), "aspiration.survey.error.choice");
            }
        }
        int length = Typed.length(comment());
        if (length > LONGEST) {
            errors.add(COMMENT, "aspiration.survey.error.comment", LONGEST, length - LONGEST);
        }
        return errors;
    }

    /** The same for the same answers. */
    String content(List<Element> elements) {
        var all = new ArrayList<String>(List.of(scores(elements).toString(), comment()));
        for (ProfileQuestion question : ProfileQuestion.values()) {
            all.add(profile(question));
        }
        return Hashes.sha256(String.join("\n", all));
    }
}
