package dev.singlet.it.async;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Asks for a few items at a time, and checks that it never gets more. */
final class Collecting<T> implements Subscriber<T> {

    private final int batch;
    private final int most;
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> result = new CompletableFuture<>();
    private Subscription subscription = new Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };
    private int asked;

    Collecting(int batch) {
        this(batch, Integer.MAX_VALUE);
    }

    /** @param most after how many items to cancel */
    Collecting(int batch, int most) {
        this.batch = batch;
        this.most = most;
    }

    CompletableFuture<List<T>> items() {
        return result;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        asked = batch;
        given.request(batch);
    }

    @Override
    public void onNext(T item) {
        if (items.size() >= asked) {
            result.completeExceptionally(new AssertionError("more than was asked for"));
        }
        items.add(item);
        if (items.size() == most) {
            subscription.cancel();
            result.complete(List.copyOf(items));
        } else if (items.size() == asked) {
            asked += batch;
            subscription.request(batch);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(List.copyOf(items));
    }
}
