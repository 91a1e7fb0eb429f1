package dev.singlet.leaks;

import dev.singlet.OperationEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees everything that the library says: the lines of all loggers at the finest level, but for some of others that would
 * only cost time, the messages of what it throws,
 * the {@code toString} of what it returns, and what it tells listeners. What the SDK and DynamoDB say is theirs: exceptions of
 * the SDK hold what DynamoDB has answered.
 */
final class Witness extends Handler implements AutoCloseable {

    private static final String LIBRARY = "dev.singlet.";

    /** The SDK's logger that tells of each request, at DEBUG. */
    private static final String REQUESTS = "software.amazon.awssdk.request";

    /** Loggers of others that write many lines for each request; held here, as a logger that nobody holds is forgotten. */
    private static final List<Logger> CHATTY = Stream.of(
                    "software.amazon.awssdk", "org.apache", "io.netty", "org.eclipse", "com.amazonaws", "httpclient")
            .map(Logger::getLogger)
            .toList();

    private static final Logger OF_REQUESTS = Logger.getLogger(REQUESTS);

    private final Logger root = Logger.getLogger("");
    private final Level levelBefore;
    private final Markers markers;
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> failures = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private int lines;
    private int linesOfTheSdk;

    Witness(Markers markers) {
        this.markers = markers;
        this.levelBefore = root.getLevel();
        setLevel(Level.ALL);
        setFormatter(new SimpleFormatter());
        root.setLevel(Level.ALL);
        CHATTY.forEach(logger -> logger.setLevel(Level.INFO));
        OF_REQUESTS.setLevel(Level.ALL);
        root.addHandler(this);
    }

    List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** The simple names of the exceptions of the library that were seen. */
    Set<String> failures() {
        return Set.copyOf(failures);
    }

    /** The names of the classes whose {@code toString} was looked at. */
    Set<String> shown() {
        return Set.copyOf(shown);
    }

    /** Lines of the SDK's logger of requests: without any, nothing would have been listened to. */
    synchronized int linesOfTheSdk() {
        return linesOfTheSdk;
    }

    synchronized int lines() {
        return lines;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        lines++;
        String logger = String.valueOf(record.getLoggerName());
        if (logger.startsWith(LIBRARY)) {
            check("the logger " + logger, getFormatter().format(record));
        } else if (logger.equals(REQUESTS)) {
            linesOfTheSdk++;
        }
    }

    /** Looks at what a call has returned, and at what that holds, except for the user's own records. */
    void sees(@Nullable Object result) {
        if (result instanceof Optional<?> optional) {
            optional.ifPresent(this::sees);
        } else if (result instanceof Map<?, ?> map) {
            sees(map.keySet());
        } else if (result instanceof Collection<?> all) {
            all.forEach(this::sees);
        } else if (result != null && isOfTheLibrary(result.getClass())) {
            shown.add(result.getClass().getName());
            check("toString of " + result.getClass().getName(), result.toString());
        }
    }

    /** Looks at a failure: at its message, and at those of its causes that are the library's. */
    void sees(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith("software.amazon.awssdk")) {
                return;
            }
            failures.add(cause.getClass().getSimpleName());
            check("the message of " + cause.getClass().getName(), String.valueOf(cause.getMessage()));
            check("toString of " + cause.getClass().getName(), cause.toString());
        }
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        check("the stack trace of " + failure.getClass().getName(), printed.toString());
    }

    /** Looks at what a listener is told. */
    void sees(OperationEvent event) {
        sees((Object) event);
        for (Method method : OperationEvent.class.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                try {
                    check("the event's " + method.getName(), String.valueOf(method.invoke(event)));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(method.toString(), e);
                }
            }
        }
    }

    /** Looks at a text that the library has made. */
    synchronized void check(String what, String text) {
        markers.findIn(text).ifPresent(marker -> leaks.add(what + " shows " + marker + ": " + text));
    }

    private static boolean isOfTheLibrary(Class<?> type) {
        // Generated classes are in the packages of the user's records.
        return !type.isRecord()
                || type.getPackageName().equals("dev.singlet")
                || type.getPackageName().equals("dev.singlet.runtime");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(levelBefore);
        CHATTY.forEach(logger -> logger.setLevel(null));
        OF_REQUESTS.setLevel(null);
    }
}
