package dev.singlet.testing.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What is to happen to the requests of a client, and what it has sent. */
final class Injection {

    private static final String TARGET = "X-Amz-Target";

    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile FaultPlan plan = FaultPlan.none();

    void inject(Fault... next) {
        faults.addAll(Arrays.asList(next));
    }

    void follow(FaultPlan next) {
        plan = Objects.requireNonNull(next, "plan");
    }

    int faultsLeft() {
        return faults.size();
    }

    int requests() {
        return requests.get();
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    void reset() {
        plan = FaultPlan.none();
        faults.clear();
        requests.set(0);
        bodies.clear();
    }

    /** Counts a request. */
    SentRequest count(SdkHttpRequest request, String body) {
        bodies.add(body);
        String target = request.firstMatchingHeader(TARGET).orElse("");
        return new SentRequest(requests.getAndIncrement(), target.substring(target.lastIndexOf('.') + 1), body);
    }

    /** Decides about a request that was counted. */
    Fault faultOf(SentRequest request) {
        @Nullable Fault fault = faults.poll();
        return fault == null ? plan.faultOf(request) : fault;
    }
}
