package id.mymein.whatsapp;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Does the same with some things beside each other, since Meta is far away, and waits for all. */
@Component
class Beside {

    <T> void each(List<T> some, Consumer<T> deed) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> going = some.stream()
                    .map(one -> threads.submit(() -> deed.accept(one)))
                    .toList();
            going.forEach(Beside::await);
        }
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a message could not be settled", failed.getCause());
        }
    }
}
