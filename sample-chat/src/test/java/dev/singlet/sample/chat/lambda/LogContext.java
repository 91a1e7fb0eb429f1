package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A context that keeps what is logged, and has nothing else. */
final class LogContext {

    private final List<String> lines = new ArrayList<>();

    Context context() {
        return (Context) Proxy.newProxyInstance(
                LogContext.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getLogger")) {
                        return logger();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    List<String> lines() {
        return lines;
    }

    private LambdaLogger logger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                lines.add(message);
            }

            @Override
            public void log(byte[] message) {
                log(new String(message, StandardCharsets.UTF_8));
            }
        };
    }
}
