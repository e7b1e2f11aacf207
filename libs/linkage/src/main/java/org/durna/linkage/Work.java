package org.durna.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pieces of work done by several threads; the answers come back in the order of the pieces. */
final class Work {
    private Work() {}

    static <T> List<T> all(int threads, List<Callable<T>> pieces) {
        try (ExecutorService hands = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, pieces.size())))) {
            List<T> answers = new ArrayList<>(pieces.size());
            for (Future<T> future : hands.invokeAll(pieces)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The linkage was stopped", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
