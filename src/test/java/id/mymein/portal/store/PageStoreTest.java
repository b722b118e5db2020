package id.mymein.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.Facts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PageStoreTest {

    private static final Fact STORY = Fact.of("story", 1);
    private static final Set<FactChange> CHANGE = Set.of(FactChange.of(STORY));

    private final Renewals renewals = new Renewals();
    private final SetClock clock = new SetClock();
    private final AtomicInteger renderings = new AtomicInteger();

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T15:59:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private PageStore store(Function<String, Optional<Rendering>> source) {
        return store(DataSize.ofMegabytes(8), source);
    }

    private PageStore store(DataSize memory, Function<String, Optional<Rendering>> source) {
        return new PageStore(
                new PageSource() {
                    @Override
                    public Optional<Rendering> render(String target) {
                        renderings.incrementAndGet();
                        return source.apply(target);
                    }

                    @Override
                    public List<String> important() {
                        return List.of("/penting");
                    }
                },
                renewals,
                clock,
                memory);
    }

    private static Optional<Rendering> page(String text) {
        return Optional.of(
                new Rendering(200, "text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), "", true));
    }

    private static String text(StoredPage page) {
        return new String(page.reply(null, null).bytes(), StandardCharsets.UTF_8);
    }

    private static String text(PageStore store, String target) {
        return text(store.get(target).orElseThrow());
    }

    @Test
    void aThousandWhoAskForOneMissingPageAtOnceHaveItRenderedOnce() throws Exception {
        var begin = new CountDownLatch(1);
        var rendered = new CountDownLatch(1);
        PageStore store = store(target -> {
            await(rendered);
            return page("satu");
        });
        var asking = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = java.util.stream.IntStream.range(0, 1000)
                    .mapToObj(n -> threads.submit(() -> {
                        await(begin);
                        asking.incrementAndGet();
                        return text(store, "/berita");
                    }))
                    .toList();
            begin.countDown();
            org.awaitility.Awaitility.await().until(() -> asking.get() == 1000);
            rendered.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("satu");
            }
        }
        assertThat(renderings).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aKeptPageIsNotRenderedAgainUntilItsFactChanges() {
        PageStore store = store(target -> {
            Facts.show(STORY);
            return page("ke-" + renderings);
        });
        assertThat(text(store, "/a")).isEqualTo("ke-1");
        store.changed(Set.of(FactChange.of(Fact.of("story", 2))));
        assertThat(text(store, "/a")).isEqualTo("ke-1");
        store.changed(CHANGE);
        assertThat(store.ready("/a")).isNull();
        assertThat(text(store, "/a")).isEqualTo("ke-2");
    }

    @Test
    void whatChangedWaitsToBeRenderedAheadTheMostReadFirst() throws InterruptedException {
        PageStore store = store(target -> {
            Facts.show(STORY);
            return page(target);
        });
        List.of("/jarang", "/sering").forEach(store::get);
        List.of("/sering", "/sering").forEach(store::ready);
        store.changed(CHANGE);
        assertThat(renewals.take()).isEqualTo("/sering");
        assertThat(renewals.take()).isEqualTo("/jarang");
    }

    @Test
    void aPageWhoseFactChangedWhileItWasRenderedIsRenderedAgainBeforeAnybodyGetsIt() {
        var store = new PageStore[1];
        store[0] = store(target -> {
            Facts.show(STORY);
            if (renderings.get() == 1) {
                store[0].changed(CHANGE);
            }
            return page("ke-" + renderings);
        });
        assertThat(text(store[0], "/a")).isEqualTo("ke-2");
        assertThat(text(java.util.Objects.requireNonNull(store[0].ready("/a")))).isEqualTo("ke-2");
    }

    @Test
    void aPageWhoseFactsNeverRestIsSentAndNotKept() {
        var store = new PageStore[1];
        store[0] = store(target -> {
            Facts.show(STORY);
            store[0].changed(CHANGE);
            return page("ke-" + renderings);
        });
        assertThat(text(store[0], "/a")).isEqualTo("ke-4");
        assertThat(store[0].ready("/a")).isNull();
    }

    @Test
    void whatIsNotThereOrOfNoEndIsNotKept() {
        PageStore store = store(target -> target.equals("/tiada")
                ? Optional.empty()
                : Optional.of(new Rendering(301, "", new byte[0], "/berita", false)));
        assertThat(store.get("/tiada")).isEmpty();
        assertThat(store.get("/BERITA").orElseThrow().reply(null, null).status())
                .isEqualTo(301);
        assertThat(store.targets()).isEmpty();
        assertThat(store.bytes()).isZero();
    }

    @Test
    void aPageThatSpeaksOfTodayIsOverAtMidnight() {
        PageStore store = store(target -> {
            Facts.until(Instant.parse("2026-11-26T16:00:00Z"));
            return page("hari ini");
        });
        store.get("/");
        assertThat(store.ready("/")).isNotNull();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(store.ready("/")).isNull();
    }

    @Test
    void itNeverHoldsMoreThanItMayAndForgetsWhatThePagesThatWentShowed() {
        var noise = new Random(1);
        PageStore store = store(DataSize.ofKilobytes(512), target -> {
            Facts.show(Fact.of("story", target));
            byte[] bytes = new byte[10_000];
            noise.nextBytes(bytes);
            return Optional.of(new Rendering(200, "text/html", bytes, "", true));
        });
        for (int n = 0; n < 500; n++) {
            store.get("/berita/" + n);
            assertThat(store.bytes())
                    .isLessThanOrEqualTo(DataSize.ofKilobytes(512).toBytes());
        }
        assertThat(store.targets()).hasSizeBetween(10, 60);
        store.missed();
        assertThat(store.targets()).isEmpty();
        assertThat(store.knowsNothing()).isTrue();
    }

    @Test
    void afterALostConnectionItStartsAfreshWithTheImportantPages() throws InterruptedException {
        PageStore store = store(target -> page("isi"));
        store.get("/a");
        store.missed();
        assertThat(store.ready("/a")).isNull();
        assertThat(renewals.take()).isEqualTo("/penting");
    }

    @Test
    void whatFailsFailsForAllWhoWaitAndIsTriedAgainByTheNext() {
        PageStore store = store(target -> {
            if (renderings.get() == 1) {
                throw new IllegalStateException("no database");
            }
            return page("lagi");
        });
        assertThatThrownBy(() -> store.get("/a")).isInstanceOf(IllegalStateException.class);
        assertThat(text(store, "/a")).isEqualTo("lagi");
    }

    @Test
    void aRenderingThatIsOlderThanTheLogIsNotTrusted() {
        var log = new ChangeLog();
        long began = log.last();
        var other = Set.of(FactChange.of(Fact.of("story", 2)));
        var seen = Facts.noting(() -> {
                    Facts.show(STORY);
                    return "";
                })
                .seen();
        for (int n = 0; n < 2_000; n++) {
            log.add(other);
        }
        assertThat(log.changedSince(began, seen)).isFalse();
        log.add(other);
        assertThat(log.changedSince(began, seen)).isTrue();
        assertThat(log.changedSince(log.last(), seen)).isFalse();
        long before = log.last();
        log.forgetAll();
        assertThat(log.changedSince(before, seen)).isTrue();
    }
}
