package dev.singlet.sample.chat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Clients that tell a test what is about to be sent; the test can throw, and so make the request fail. */
public final class ClientSpy {

    private ClientSpy() {}

    /** Returns a client that calls {@code before} with the method and the request, and then goes on. */
    public static DynamoDbClient before(DynamoDbClient client, BiConsumer<String, Object> before) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                ClientSpy.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments.length == 1) {
                        before.accept(method.getName(), arguments[0]);
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Returns a client for calls that must not send anything. */
    public static DynamoDbClient silent() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                ClientSpy.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("A request was sent: " + method.getName());
                });
    }
}
