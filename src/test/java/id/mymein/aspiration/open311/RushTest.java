package id.mymein.aspiration.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RushTest {

    private final Rush rush = new Rush();

    @Test
    void whoeverFindsNoPlaceIsToldToComeBackAndNoPlaceIsLost() throws InterruptedException {
        var done = new CountDownLatch(1);
        var inside = new CountDownLatch(24);
        List<Thread> busy = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            busy.add(Thread.ofVirtual()
                    .start(() -> rush.through(() -> {
                        inside.countDown();
                        return await(done);
                    })));
        }
        inside.await();

        assertThatThrownBy(() -> rush.through(() -> true)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.again()).isPositive();
        });
        done.countDown();
        Awaitility.await().until(() -> busy.stream().noneMatch(Thread::isAlive));
        for (int n = 0; n < 30; n++) {
            assertThatThrownBy(() -> rush.through(() -> {
                        throw new IllegalStateException("rusak");
                    }))
                    .hasMessage("rusak");
        }
        assertThat(rush.through(() -> true)).isTrue();
    }

    /** They hold the memory that the rest of the house needs. */
    @Test
    void aQueueThatIsLongEnoughLetsNobodyElseWait() {
        var done = new CountDownLatch(1);
        assertThat(rush.isFull()).isFalse();
        List<Thread> all = new ArrayList<>();
        for (int n = 0; n < 24 + 100; n++) {
            all.add(Thread.ofVirtual().start(() -> rush.through(() -> await(done))));
        }
        Awaitility.await().until(rush::isFull);

        assertThatThrownBy(() -> rush.through(() -> true)).isInstanceOf(Refused.class);
        assertThat(rush.isFull())
                .as("nobody has waited to the end of their patience")
                .isTrue();

        done.countDown();
        Awaitility.await().until(() -> all.stream().noneMatch(Thread::isAlive));
        assertThat(rush.through(() -> true)).isTrue();
    }

    private static boolean await(CountDownLatch done) {
        try {
            done.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
