package id.mymein.whatsapp;

import id.mymein.whatsapp.AnswerRows.Due;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the answers. One that nobody knows of is sent once more: who asked is to hear that it was understood. */
@Component
class Answering {

    private static final int BESIDE = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AnswerRows rows;
    private final Numbers numbers;
    private final Gateway gateway;
    private final Standing standing;
    private final Stopping stopping;
    private final Beside beside;
    private final Clock clock;

    Answering(
            AnswerRows rows,
            Numbers numbers,
            Gateway gateway,
            Standing standing,
            Stopping stopping,
            Beside beside,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.gateway = gateway;
        this.standing = standing;
        this.stopping = stopping;
        this.beside = beside;
        this.clock = clock;
    }

    void run() {
        rows.late();
        for (List<Due> some = next(); !some.isEmpty(); some = next()) {
            beside.each(some, this::send);
        }
    }

    private List<Due> next() {
        return standing.now().answers(clock.instant()) ? rows.take(BESIDE) : List.of();
    }

    private void send(Due answer) {
        Handed handed = gateway.text(numbers.open(answer.address()), answer.text());
        switch (handed) {
            case Handed.Taken taken -> rows.sent(answer);
            case Handed.Gone gone -> rows.dropped(answer);
            case Handed.Refused refused -> rows.dropped(answer);
            case Handed.NotNow(Duration pause) -> later(answer, pause);
            case Handed.Busy(Duration pause) -> {
                standing.quiet(pause);
                rows.again(answer, pause);
            }
            case Handed.Stopped(Fault fault, String said) -> {
                stopping.stop(fault, said);
                rows.again(answer, MINUTE);
            }
            case Handed.Away away -> {
                standing.quiet(MINUTE);
                later(answer, Duration.ZERO);
            }
            case Handed.Unknown unknown -> later(answer, Duration.ZERO);
        }
    }

    private void later(Due answer, Duration least) {
        if (answer.attempts() >= Sending.ATTEMPTS) {
            rows.dropped(answer);
        } else {
            rows.again(answer, Sending.wait(answer.attempts(), least));
        }
    }
}
