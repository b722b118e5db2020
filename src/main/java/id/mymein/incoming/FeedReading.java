package id.mymein.incoming;

import id.mymein.incoming.FeedRows.Due;
import id.mymein.incoming.Fetching.Came;
import id.mymein.incoming.format.FeedDocument;
import id.mymein.incoming.format.FeedDocument.Reading;
import id.mymein.incoming.format.FeedParser;
import id.mymein.platform.outbound.Fetched;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads feeds, many at a time: one that is slow or hangs holds up no other. */
@Component
class FeedReading {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReading.class);

    /** So many wait for their sites at once. */
    private static final int WAITING = 64;
    /** So many are taken apart at once: each may be 5 MB of text and several times that as a tree. */
    private static final int PARSING = 4;

    /** So many feeds of one site are asked for at once: several villages may share a small server. */
    private static final int OF_ONE_SITE = 2;

    private static final int A_ROUND = 500;

    private final FeedRows feeds;
    private final ItemIntake items;
    private final SameNews same;
    private final FeedTasks tasks;
    private final Fetching fetching;
    private final FeedParser parser;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Semaphore parsing = new Semaphore(PARSING);
    /** By host and port; no more of them than there are feeds. */
    private final Map<String, Semaphore> sites = new ConcurrentHashMap<>();

    FeedReading(
            FeedRows feeds,
            ItemIntake items,
            SameNews same,
            FeedTasks tasks,
            Fetching fetching,
            FeedParser parser,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.items = items;
        this.same = same;
        this.tasks = tasks;
        this.fetching = fetching;
        this.parser = parser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads all that are due and returns when all are done. */
    int round() {
        List<Due> due = feeds.take(A_ROUND);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(feed -> threads.execute(() -> safely(feed)));
        }
        return due.size();
    }

    private void safely(Due feed) {
        String authority = String.valueOf(URI.create(feed.address()).getRawAuthority());
        Semaphore site = sites.computeIfAbsent(authority, any -> new Semaphore(OF_ONE_SITE));
        site.acquireUninterruptibly();
        waiting.acquireUninterruptibly();
        try {
            read(feed);
        } catch (RuntimeException broken) {
            LOG.error("feed {} could not be read", feed.id(), broken);
            // A fault of ours: not the site's failure, and no reason to ask it again every few minutes.
            feeds.rest(feed.id(), clock.instant().plus(Pauses.LONGEST));
        } finally {
            waiting.release();
            site.release();
        }
    }

    private void read(Due feed) {
        Came came = fetching.feed(URI.create(feed.address()), feed.etag(), feed.lastModified());
        switch (came.what()) {
            case Fetched.Nothing nothing -> failed(feed, Trouble.of(nothing.reason()), 0, Duration.ZERO);
            case Fetched.Answer answer when answer.status() == 304 -> unchanged(feed, answer);
            case Fetched.Answer answer when !answer.ok() -> refused(feed, answer);
            case Fetched.Answer answer -> parse(feed, came, answer);
        }
    }

    private void refused(Due feed, Fetched.Answer answer) {
        Duration asked = Pauses.asked(answer, clock.instant());
        boolean wait = !asked.isZero() && (answer.status() == 429 || answer.status() == 503);
        if (wait) {
            Duration pause = Pauses.jittered(Pauses.longer(asked, Pauses.SHORTEST));
            transaction.executeWithoutResult(
                    status -> feeds.rest(feed.id(), clock.instant().plus(pause)));
        } else {
            failed(feed, Trouble.of(answer.status()), answer.status(), asked);
        }
    }

    private void failed(Due feed, Trouble trouble, int httpStatus, Duration asked) {
        transaction.executeWithoutResult(status -> {
            int failures = feeds.failed(feed.id(), trouble, httpStatus);
            Duration pause = Pauses.longer(asked, Pauses.afterFailure(failures));
            feeds.rest(feed.id(), clock.instant().plus(Pauses.jittered(pause)));
            tasks.look(feed.id());
        });
    }

    private void unchanged(Due feed, Fetched.Answer answer) {
        transaction.executeWithoutResult(status -> {
            Duration gap = feeds.lock(feed.id()).orElseThrow().health().gap();
            Duration pause = Pauses.jittered(Pauses.afterSuccess(gap, Duration.ZERO, answer));
            feeds.well(feed.id(), clock.instant().plus(pause), null, null);
            tasks.look(feed.id());
        });
    }

    private void parse(Due feed, Came came, Fetched.Answer answer) {
        Reading reading;
        parsing.acquireUninterruptibly();
        try {
            reading = parser.read(answer.bytes(), answer.contentType(), answer.at());
        } finally {
            parsing.release();
        }
        switch (reading) {
            case Reading.Refused refused -> failed(feed, Trouble.of(refused.fault()), 0, Duration.ZERO);
            case Reading.Read read -> transaction.executeWithoutResult(status -> keep(feed, came, answer, read.feed()));
        }
    }

    private void keep(Due feed, Came came, Fetched.Answer answer, FeedDocument document) {
        same.alone();
        items.keep(feed.id(), document.rights(), document.entries());
        feeds.heard(feed.id());
        String now = came.permanent().toString();
        if (!now.equals(feed.address())) {
            boolean moved = feeds.moved(feed.id(), now);
            LOG.info("feed {} lives elsewhere for good, {}", feed.id(), moved ? "noted" : "where another one is");
        }
        Duration gap = feeds.find(feed.id()).orElseThrow().health().gap();
        Duration pause = Pauses.afterSuccess(gap, Duration.ofMinutes(document.minutes()), answer);
        feeds.well(
                feed.id(),
                clock.instant().plus(Pauses.jittered(pause)),
                shortened(answer.header("etag")),
                shortened(answer.header("last-modified")));
        tasks.look(feed.id());
    }

    /** What is longer is no validator of an honest server, and is not sent back. */
    private static String shortened(String validator) {
        return validator.length() <= 500 ? validator : "";
    }
}
