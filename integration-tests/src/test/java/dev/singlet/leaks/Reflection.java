package dev.singlet.leaks;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls of methods that are found by their names. */
final class Reflection {

    private Reflection() {}

    static RuntimeException unchecked(Exception wrapped) {
        if (wrapped.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        throw new AssertionError("not an unchecked exception", wrapped);
    }

    static boolean fits(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!MethodType.methodType(types[i]).wrap().returnType().isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    static @Nullable Object get(Object item, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    static Object keyOf(Object item) {
        try {
            Class<?> key = Class.forName(
                    item.getClass().getPackageName() + "." + item.getClass().getSimpleName() + "Key");
            Method of = key.getMethod("of", item.getClass());
            of.setAccessible(true);
            return of.invoke(null, item);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(item.getClass().toString(), e);
        }
    }
}
