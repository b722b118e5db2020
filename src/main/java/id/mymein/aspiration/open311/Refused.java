package id.mymein.aspiration.open311;

import java.util.List;

/** Says why there is no other answer, and what to mend. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Problem> problems;
    private final long again;

    /**
     * One thing that is wrong.
     *
     * @param field the parameter's name; empty for none
     * @param key of the message
     */
    record Problem(String field, String key, List<Object> arguments) {}

    Refused(int status, String field, String key, Object... arguments) {
        this(status, List.of(new Problem(field, key, List.of(arguments))), 0);
    }

    /** @param again after so many seconds it may be tried again; 0 where that is of no use */
    Refused(int status, List<Problem> problems, long again) {
        super(status + " " + problems.stream().map(Problem::key).toList(), null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.again = again;
    }

    static Refused later(long seconds, String key) {
        return new Refused(429, List.of(new Problem("", key, List.of())), seconds);
    }

    int status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }

    long again() {
        return again;
    }
}
