package id.mymein.distribution.connector;

import id.mymein.distribution.Reply;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a platform and reads its JSON. What all platforms have in common is settled here; the rest is each connector's. */
@Component
class Api {

    /** Where a platform is too busy and does not say for how long. */
    static final Duration A_WHILE = Duration.ofMinutes(1);

    private static final int LONGEST = 300;

    private final Outbound outbound;
    private final JsonMapper json;
    private final Clock clock;

    Api(Outbound outbound, JsonMapper json, Clock clock) {
        this.outbound = outbound;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a platform said.
     *
     * @param body a missing node where it was no JSON
     */
    record Said(int status, JsonNode body, Fetched.Answer answer) {

        boolean ok() {
            return answer.ok();
        }

        /** A text at that place; empty where there is none. */
        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    /**
     * Asks, and has the connector read the answer; where there is none to read, says what that means for what was asked.
     *
     * @param read is handed answers only that say something about the question: neither 429 nor 5xx
     */
    Reply ask(Question question, Function<Said, Reply> read) {
        return switch (outbound.send(question)) {
            case Fetched.Answer answer
            when answer.status() == 429 -> new Reply.Later(pause(answer), "distribution.reason.busy");
            case Fetched.Answer answer
            when answer.status() == 503 -> new Reply.Later(pause(answer), "distribution.reason.away");
            case Fetched.Answer answer when answer.status() >= 500 -> new Reply.Unknown("distribution.reason.broken");
            case Fetched.Answer answer -> read.apply(said(answer));
            case Fetched.Nothing nothing -> nothing(nothing.reason());
        };
    }

    /** As {@link #ask}, for a look at something. */
    <T> T look(Question question, Function<Said, T> read, Function<Fetched.Reason, T> otherwise) {
        return switch (outbound.send(question)) {
            case Fetched.Answer answer -> read.apply(said(answer));
            case Fetched.Nothing nothing -> otherwise.apply(nothing.reason());
        };
    }

    /** A number at that place of an answer; empty where there is none. */
    OptionalLong number(Question question, String pointer) {
        return look(
                question,
                said -> {
                    JsonNode number = said.body().at(pointer);
                    return said.ok() && number.isIntegralNumber() && number.asLong() >= 0
                            ? OptionalLong.of(number.asLong())
                            : OptionalLong.empty();
                },
                reason -> OptionalLong.empty());
    }

    private Said said(Fetched.Answer answer) {
        JsonNode body;
        try {
            body = json.readTree(answer.bytes());
        } catch (JacksonException nonsense) {
            body = json.missingNode();
        }
        return new Said(answer.status(), body == null ? json.missingNode() : body, answer);
    }

    private static Reply nothing(Fetched.Reason reason) {
        return switch (reason) {
            case NO_WEB_ADDRESS, PORT, INSIDE -> new Reply.Refused(reason.key(), "");
            case UNKNOWN_HOST, NOT_CONNECTED, CERTIFICATE -> new Reply.Later(A_WHILE, reason.key());
            case UNREACHABLE, TOO_SLOW, TOO_LARGE, TOO_MANY_REDIRECTS -> new Reply.Unknown(reason.key());
        };
    }

    /** {@code Retry-After}, or X's own moment. */
    private Duration pause(Fetched.Answer answer) {
        return answer.patience(clock.instant()).or(() -> reset(answer)).orElse(A_WHILE);
    }

    private Optional<Duration> reset(Fetched.Answer answer) {
        String reset = answer.header("x-rate-limit-reset").strip();
        return reset.matches("[0-9]{1,12}")
                ? Optional.of(Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(reset))))
                        .filter(Duration::isPositive)
                : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }

    String write(Object body) {
        return json.writeValueAsString(body);
    }

    /** Short enough to be kept. */
    static String brief(String said) {
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }
}
