package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.bank.AccountEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many writers append to one aggregate; what was acknowledged is compared with what is there. */
final class AppendCheck {

    /** One way to append, which returns once the append is acknowledged. */
    interface Way {

        /** Returns the number of attempts it took. */
        int append(String commitId, int writer) throws InterruptedException;
    }

    /** What came of it: lost and doubled commits, and versions that are missing. */
    record Result(int acknowledged, int attempts, int lost, int doubled, int gaps) {

        boolean isSound() {
            return lost == 0 && doubled == 0 && gaps == 0;
        }
    }

    private AppendCheck() {}

    /** @param mend ends what faults there are, before what is there is read */
    static Result run(
            EventStore<AccountEvent> reading, String id, int writers, int each, int eventsEach, Way way, Runnable mend)
            throws InterruptedException, ExecutionException {
        Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                running.add(threads.submit(() -> {
                    for (int append = 0; append < each; append++) {
                        String commitId = number + "-" + append;
                        attempts.addAndGet(way.append(commitId, number));
                        acknowledged.put(commitId, true);
                    }
                    return null;
                }));
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        mend.run();
        return compare(reading, id, acknowledged, attempts.get(), eventsEach);
    }

    private static Result compare(
            EventStore<AccountEvent> reading, String id, Map<String, Boolean> acknowledged, int attempts, int events) {
        int gaps = 0;
        List<RecordedEvent<AccountEvent>> loaded = List.of();
        try {
            loaded = reading.load(id).events();
        } catch (EventGapException gap) {
            gaps = 1;
        }
        Map<String, Integer> stored = new HashMap<>();
        loaded.forEach(event -> stored.merge(event.commitId(), 1, Integer::sum));
        int lost = Collections.frequency(
                acknowledged.keySet().stream().map(stored::containsKey).toList(), false);
        int doubled = (int)
                stored.values().stream().filter(number -> number != events).count();
        return new Result(acknowledged.size(), attempts, lost, doubled, gaps);
    }
}
