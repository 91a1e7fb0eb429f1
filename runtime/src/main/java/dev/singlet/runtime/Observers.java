package dev.singlet.runtime;

import dev.singlet.OperationEvent;
import dev.singlet.OperationListener;
import dev.singlet.OperationObserver;
import dev.singlet.OperationStart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Those who follow one operation. They watch; what they throw is dropped, whatever it is. */
final class Observers {

    private final List<OperationObserver> observers = new ArrayList<>();

    /** Tells listeners of the start. */
    Observers(List<OperationListener> listeners, OperationStart start) {
        quietly(listeners, listener -> observers.add(listener.onStart(start)));
    }

    /** Tells all of the end. */
    void end(OperationEvent event) {
        quietly(observers, observer -> observer.onEnd(event));
    }

    /** Sends a request within the scopes of all; the last one that is opened is closed first. */
    <R> R around(Supplier<R> request) {
        List<OperationObserver.Scope> scopes = new ArrayList<>();
        quietly(observers, observer -> scopes.add(0, observer.onRequest()));
        try {
            return request.get();
        } finally {
            quietly(scopes, OperationObserver.Scope::close);
        }
    }

    private static <T> void quietly(List<? extends T> all, Consumer<T> action) {
        for (T one : all) {
            try {
                action.accept(one);
            } catch (Throwable dropped) {
                // Whoever watches has no say in the result of what may have taken effect already.
            }
        }
    }
}
