package dev.singlet.testing;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * AWS's DynamoDB Local in this JVM: in memory, one database for all regions and credentials.
 *
 * <p>Its request handler is put into a Jetty of our own. AWS's launcher would listen on all interfaces, print its
 * settings, take no port 0 and set up telemetry.
 */
final class EmbeddedServer implements LocalServer {

    private static final int MAX_THREADS = 200;
    private static final int MIN_THREADS = 4;
    private static final int IDLE_THREAD_MILLIS = 60_000;

    /** Longer than any client keeps an idle connection, so that it is always the client who closes it. */
    private static final Duration IDLE_CONNECTION = Duration.ofMinutes(10);

    private final ServerThreads threads = new ServerThreads(this::close);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final LocalDynamoDBServerHandler handler;
    private final Server jetty;
    private final ServerConnector connector;

    private EmbeddedServer() {
        handler = new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, true, false), "*");
        QueuedThreadPool pool =
                new QueuedThreadPool(MAX_THREADS, MIN_THREADS, IDLE_THREAD_MILLIS, null, threads.group());
        pool.setName(threads.group().getName());
        pool.setDaemon(true);
        jetty = new Server(pool, new ScheduledExecutorScheduler(pool.getName() + "-scheduler", true), null);
        jetty.setHandler(handler);
        connector = new ServerConnector(jetty);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(0);
        connector.setIdleTimeout(IDLE_CONNECTION.toMillis());
        jetty.addConnector(connector);
    }

    static EmbeddedServer start() {
        loadNativeLibrary();
        EmbeddedServer server = new EmbeddedServer();
        try {
            server.jetty.start();
        } catch (Exception failure) {
            server.close();
            throw new IllegalStateException("DynamoDB Local did not start.", failure);
        }
        server.threads.watch();
        return server;
    }

    /** DynamoDB Local would do so at its first request, and then answer with nothing but an internal error. */
    private static void loadNativeLibrary() {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "DynamoDB Local could not load its native SQLite library on " + System.getProperty("os.name")
                            + " " + System.getProperty("os.arch") + ". It has one for Linux (glibc) and macOS on x86_64"
                            + " and aarch64, and for Windows on x86_64. Elsewhere set "
                            + LocalDynamoDb.SWITCH_PROPERTY + " to localstack or to a URL.",
                    failure);
        }
    }

    @Override
    public URI endpoint() {
        String host = connector.getHost();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort());
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            jetty.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("DynamoDB Local did not stop.", failure);
        } finally {
            handler.close();
            threads.end();
        }
    }
}
