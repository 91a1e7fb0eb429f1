package dev.singlet.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.apache5.ProxyConfiguration;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A real DynamoDB on this machine, for a {@code main} program or for a test without JUnit.
 *
 * <pre>{@code
 * try (LocalDynamoDb dynamo = LocalDynamoDb.start()) {
 *     ChatTable table = ChatTable.connect(dynamo.client());
 *     table.createIfAbsent();
 *     …
 * }
 * }</pre>
 *
 * <p>{@link #start()} obeys one switch, the system property {@value #SWITCH_PROPERTY} or, where that is not set, the
 * environment variable {@value #SWITCH_VARIABLE}:
 *
 * <table>
 *   <caption>Values of the switch</caption>
 *   <tr><th>value</th><th>what is used</th></tr>
 *   <tr><td>{@code embedded}, or nothing</td><td>{@link #embedded()}</td></tr>
 *   <tr><td>{@code localstack}</td><td>{@link #localstack()}</td></tr>
 *   <tr><td>an http or https URL</td><td>{@link #endpoint(URI)}</td></tr>
 * </table>
 *
 * <p>Instances are safe for use by many threads.
 */
public final class LocalDynamoDb implements AutoCloseable {

    /** The system property that {@link #start()} obeys. */
    public static final String SWITCH_PROPERTY = "singlet.dynamodb";

    /** The environment variable that {@link #start()} obeys where {@link #SWITCH_PROPERTY} is not set. */
    public static final String SWITCH_VARIABLE = "SINGLET_DYNAMODB";

    /** The system property that names another container image for {@link #localstack()}. */
    public static final String LOCALSTACK_IMAGE_PROPERTY = "singlet.localstack.image";

    static {
        QuietLogging.apply();
    }

    private final LocalServer server;
    private final DynamoDbClient client;
    private @Nullable DynamoDbAsyncClient asyncClient;
    private @Nullable DynamoDbStreamsClient streamsClient;

    private LocalDynamoDb(LocalServer server) {
        this.server = server;
        this.client = connect(server);
    }

    /**
     * Starts what the switch names: DynamoDB Local in this JVM when it names nothing.
     *
     * @throws IllegalArgumentException if the switch has a value that is not allowed; the message lists those that are
     * @throws IllegalStateException if the server does not start
     */
    public static LocalDynamoDb start() {
        return start(DynamoDbChoice.fromEnvironment());
    }

    /**
     * Starts AWS's DynamoDB Local in this JVM: empty, in memory, on a free port of the loopback interface, without
     * telemetry. Each call starts another one, with tables of its own.
     *
     * <p>Its native SQLite library is part of it and is found by itself on Linux (glibc) and macOS, x86_64 and aarch64,
     * and on Windows, x86_64. It is copied to {@code java.io.tmpdir} and deleted when the JVM ends. From JDK 24 on, the
     * JVM prints a warning about loading it unless started with {@code --enable-native-access=ALL-UNNAMED}.
     *
     * <p>A program that forgets to {@link #close()} still ends: the server stops when the last thread of the program
     * that is not a daemon has ended.
     *
     * @throws IllegalStateException if there is no native library for this machine, or the server does not start
     */
    public static LocalDynamoDb embedded() {
        return new LocalDynamoDb(EmbeddedServer.start());
    }

    /**
     * Starts LocalStack in a container; Docker must run. The image is {@code localstack/localstack:4.14.0}, the last
     * one that asks for no token, or what the system property {@value #LOCALSTACK_IMAGE_PROPERTY} names. The
     * environment variable {@code LOCALSTACK_AUTH_TOKEN} is passed on to it where it is set.
     *
     * @throws IllegalStateException if the container does not start
     */
    public static LocalDynamoDb localstack() {
        return new LocalDynamoDb(LocalStackServer.start());
    }

    /**
     * Uses a DynamoDB that somebody else started. No request is made yet.
     *
     * <p>On a host below {@code amazonaws.com} the credentials are those that the AWS SDK finds by default, and the
     * region is the host's. On any other host they are those of the system properties or environment variables of the
     * AWS SDK, and where these are not set, dummy ones and {@code us-east-1}.
     *
     * @param endpoint an http or https URL, for example {@code http://localhost:8000}
     * @throws IllegalArgumentException if {@code endpoint} is not such a URL
     */
    public static LocalDynamoDb endpoint(URI endpoint) {
        return start(new DynamoDbChoice.Endpoint(endpoint));
    }

    static LocalDynamoDb start(DynamoDbChoice choice) {
        if (choice instanceof DynamoDbChoice.Endpoint remote) {
            return new LocalDynamoDb(new RemoteEndpoint(remote.uri()));
        }
        return choice instanceof DynamoDbChoice.LocalStack ? localstack() : embedded();
    }

    /** A client with endpoint, region and credentials set. It is shared, and closed by {@link #close()}. */
    public DynamoDbClient client() {
        return client;
    }

    /**
     * The same for asynchronous programs: made when it is first asked for, shared, and closed by {@link #close()}. It uses
     * the SDK's Netty client.
     */
    public synchronized DynamoDbAsyncClient asyncClient() {
        if (asyncClient == null) {
            asyncClient = connectAsync(server);
        }
        return asyncClient;
    }

    /** A client for the streams of tables: made when it is first asked for, shared, and closed by {@link #close()}. */
    public synchronized DynamoDbStreamsClient streamsClient() {
        if (streamsClient == null) {
            streamsClient = connectStreams(server);
        }
        return streamsClient;
    }

    /**
     * A builder with endpoint, region and credentials set, for a client with an HTTP client, retries or interceptors of
     * its own. The client is the caller's to close.
     */
    public DynamoDbClientBuilder clientBuilder() {
        return DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(server.region())
                .credentialsProvider(server.credentials());
    }

    /** Where the server listens, for programs that make their own client. */
    public URI endpoint() {
        return server.endpoint();
    }

    /**
     * All items of a table as they are stored, ordered by partition key, then sort key; in each the key attributes come
     * first and the others by name. Makes one {@code DescribeTable} and as many consistent {@code Scan} requests as
     * there are pages.
     *
     * @return an unmodifiable list of unmodifiable maps; empty if the table is
     * @throws software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException if there is no such table
     */
    public List<Map<String, AttributeValue>> items(String tableName) {
        return TableItems.read(client, tableName);
    }

    /**
     * Closes the clients and stops the server with all its tables, if it was started here. Closing twice does nothing
     * more.
     */
    @Override
    public synchronized void close() {
        client.close();
        if (asyncClient != null) {
            asyncClient.close();
        }
        if (streamsClient != null) {
            streamsClient.close();
        }
        server.close();
    }

    @Override
    public String toString() {
        return "LocalDynamoDb[" + endpoint() + "]";
    }

    private static DynamoDbClient connect(LocalServer server) {
        return DynamoDbClient.builder()
                .endpointOverride(server.endpoint())
                .region(server.region())
                .credentialsProvider(server.credentials())
                .httpClientBuilder(Apache5HttpClient.builder().proxyConfiguration(proxy(server.endpoint())))
                .build();
    }

    private static DynamoDbStreamsClient connectStreams(LocalServer server) {
        return DynamoDbStreamsClient.builder()
                .endpointOverride(server.endpoint())
                .region(server.region())
                .credentialsProvider(server.credentials())
                .httpClientBuilder(Apache5HttpClient.builder().proxyConfiguration(proxy(server.endpoint())))
                .build();
    }

    private static DynamoDbAsyncClient connectAsync(LocalServer server) {
        boolean mayProxy = !isLoopback(server.endpoint().getHost());
        return DynamoDbAsyncClient.builder()
                .endpointOverride(server.endpoint())
                .region(server.region())
                .credentialsProvider(server.credentials())
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .proxyConfiguration(software.amazon.awssdk.http.nio.netty.ProxyConfiguration.builder()
                                .useSystemPropertyValues(mayProxy)
                                .useEnvironmentVariableValues(mayProxy)
                                .build()))
                .build();
    }

    /** A proxy that the environment names cannot reach this machine's loopback interface. */
    private static ProxyConfiguration proxy(URI endpoint) {
        boolean mayProxy = !isLoopback(endpoint.getHost());
        return ProxyConfiguration.builder()
                .useSystemPropertyValues(mayProxy)
                .useEnvironmentVariableValues(mayProxy)
                .build();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
