package dev.singlet.it.async;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.it.async.JobItem.Job;
import dev.singlet.it.async.JobItem.State;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** What the tests of asynchronous repositories share. */
final class AsyncLab {

    private AsyncLab() {}

    static List<Job> createJobs(JobAsyncTable table, String queue, int count) {
        List<CompletableFuture<Job>> created = IntStream.range(0, count)
                .mapToObj(number -> table.jobs()
                        .create(draft -> draft.queue(queue)
                                .number(number)
                                .state(number % 2 == 0 ? State.WAITING : State.RUNNING)
                                .attempts(0)))
                .toList();
        return created.stream().map(CompletableFuture::join).toList();
    }

    /** The failure as a caller sees it who does not unwrap anything but what {@code join} adds. */
    static <E extends Throwable> E failure(Class<E> type, CompletableFuture<?> future) {
        CompletionException wrapped = assertThrows(CompletionException.class, future::join);
        return assertThrows(type, () -> {
            throw wrapped.getCause() == null ? wrapped : wrapped.getCause();
        });
    }
}
