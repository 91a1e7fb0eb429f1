package dev.singlet.reliability;

import dev.singlet.testing.fault.SentRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operation does without faults: the model that every cell is held against. */
record Expected(
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable Object result,
        List<SentRequest> requests) {

    /** The most requests that the bounds for retries allow. */
    int bound() {
        return requests.size() * Bench.ATTEMPTS * Bench.SDK_ATTEMPTS;
    }
}
