package id.mymein.aspiration.survey;

import java.util.List;

/** What the regulation's form asks of respondents themselves; each may be left out. */
enum ProfileQuestion {
    AGE("usia", "u20", "20-29", "30-39", "40-49", "50-59", "60"),
    SEX("kelamin", "l", "p"),
    EDUCATION("pendidikan", "sd", "smp", "sma", "diploma", "s1", "s2", "s3"),
    OCCUPATION("pekerjaan", "pns", "tni", "polri", "swasta", "wirausaha", "petani", "rumah", "pelajar", "lain");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // made here, never handed out changed
    private final List<String> options;

    ProfileQuestion(String field, String... options) {
        this.field = field;
        this.options = List.of(options);
    }

    String field() {
        return field;
    }

    List<String> options() {
        return options;
    }

    String key() {
        return "aspiration.survey.profile." + field;
    }

    String key(String option) {
        return key() + "." + option;
    }
}
