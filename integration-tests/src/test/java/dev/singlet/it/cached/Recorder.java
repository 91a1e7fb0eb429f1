package dev.singlet.it.cached;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Stands before a client and keeps the requests that go through it. */
final class Recorder {

    private final List<DynamoDbRequest> requests = new CopyOnWriteArrayList<>();

    /** A client that sends its requests by another one. */
    <C> C before(Class<C> type, C client) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (args != null && args.length == 1 && args[0] instanceof DynamoDbRequest request) {
                requests.add(request);
            }
            try {
                return method.invoke(client, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    List<DynamoDbRequest> requests() {
        return requests;
    }

    /** The kinds of the requests since the last call, such as {@code GetItem}. */
    List<String> takeKinds() {
        List<String> kinds = requests.stream()
                .map(request -> request.getClass().getSimpleName().replace("Request", ""))
                .toList();
        requests.clear();
        return kinds;
    }
}
