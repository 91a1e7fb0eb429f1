package dev.singlet.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Gives a JUnit test class a real DynamoDB and tables of its own.
 *
 * <pre>{@code
 * class ChatsTest {
 *     @RegisterExtension
 *     static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();
 *
 *     final ChatTable table = ChatTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
 *
 *     @BeforeEach
 *     void createTable() {
 *         table.createIfAbsent();
 *     }
 * }
 * }</pre>
 *
 * <p>Or without generated code, {@code String name = dynamo.createTable(request);}.
 *
 * <p><b>Tables.</b> Registered in a static field or by {@code @ExtendWith} on the class, the extension gives names that
 * hold for the whole class, its nested classes included, and drops the tables of these names after it. Registered in
 * an instance field, or by {@code @ExtendWith} on a method, it does the same for each test. No other class or run gets
 * the same name. Where test classes run concurrently, register it in each class, not in a common superclass.
 *
 * <p><b>Server.</b> The server starts when it is first needed, and serves all test classes of the JVM until that ends.
 *
 * <p><b>Parameters.</b> Constructors and methods of the test class may have a parameter of type {@link DynamoDbClient},
 * {@link DynamoDbAsyncClient} or {@code DynamoDbExtension}.
 */
public final class DynamoDbExtension
        implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, ParameterResolver {

    private static final String DEFAULT_LABEL = "singlet";

    private final Supplier<DynamoDbChoice> choice;
    private final TestTables tables = new TestTables();

    /** How many classes, nested in each other, are running under this extension. */
    private final AtomicInteger classes = new AtomicInteger();

    /** The same as {@link #fromEnvironment()}; for {@code @ExtendWith(DynamoDbExtension.class)}. */
    public DynamoDbExtension() {
        this(DynamoDbChoice::fromEnvironment);
    }

    private DynamoDbExtension(Supplier<DynamoDbChoice> choice) {
        this.choice = choice;
    }

    /** Tests on DynamoDB Local in this JVM, as {@link LocalDynamoDb#embedded()} starts it. */
    public static DynamoDbExtension embedded() {
        return new DynamoDbExtension(DynamoDbChoice.Embedded::new);
    }

    /** Tests on LocalStack in a container, as {@link LocalDynamoDb#localstack()} starts it. */
    public static DynamoDbExtension localstack() {
        return new DynamoDbExtension(DynamoDbChoice.LocalStack::new);
    }

    /** Tests on what the switch names, as {@link LocalDynamoDb#start()} reads it: embedded unless set. */
    public static DynamoDbExtension fromEnvironment() {
        return new DynamoDbExtension();
    }

    /**
     * A client with endpoint, region and credentials set. Other test classes use it too: do not close it.
     *
     * @throws IllegalArgumentException if the switch has a value that is not allowed
     * @throws IllegalStateException if the server does not start
     */
    public DynamoDbClient client() {
        return server().client();
    }

    /**
     * The same for asynchronous programs: a client with endpoint, region and credentials set. Other test classes use it
     * too: do not close it.
     *
     * @throws IllegalArgumentException if the switch has a value that is not allowed
     * @throws IllegalStateException if the server does not start
     */
    public DynamoDbAsyncClient asyncClient() {
        return server().asyncClient();
    }

    /**
     * A client for the streams of tables. Other test classes use it too: do not close it.
     *
     * @throws IllegalArgumentException if the switch has a value that is not allowed
     * @throws IllegalStateException if the server does not start
     */
    public DynamoDbStreamsClient streamsClient() {
        return server().streamsClient();
    }

    /** A builder with endpoint, region and credentials set, as {@link LocalDynamoDb#clientBuilder()} returns it. */
    public DynamoDbClientBuilder clientBuilder() {
        return server().clientBuilder();
    }

    /** Where the server listens, for tests that make their own client. */
    public URI endpoint() {
        return server().endpoint();
    }

    /**
     * The name of a table for this test class, the same at every call. The table is not created; once it is, it is
     * dropped after the class. See the class comment for extensions that hold for one test.
     */
    public String tableName() {
        return tableName(DEFAULT_LABEL);
    }

    /**
     * The name of a table for this test class, the same at every call with the same {@code label}: the label and twelve
     * random hexadecimal digits, {@code Chats-5f0c2a91b7de}.
     *
     * @param label 1 to 200 letters, digits or {@code _ . -}
     * @throws IllegalArgumentException if {@code label} has another form
     */
    public String tableName(String label) {
        return tables.name(label);
    }

    /**
     * Creates a table that no other call returned, and waits until it is active. It is dropped as those of {@link
     * #tableName()} are. Makes one {@code CreateTable} request and {@code DescribeTable} requests while it waits.
     *
     * @param definition the table; its name is used as a label, and may be absent
     * @return the table's name
     */
    public String createTable(CreateTableRequest definition) {
        String label = definition.tableName() == null ? DEFAULT_LABEL : definition.tableName();
        return tables.create(client(), label, definition);
    }

    /** All items of a table as they are stored, as {@link LocalDynamoDb#items} returns them. */
    public List<Map<String, AttributeValue>> items(String tableName) {
        return server().items(tableName);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        classes.incrementAndGet();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes.get() == 0) {
            dropTables();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (classes.decrementAndGet() == 0) {
            dropTables();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == DynamoDbClient.class || type == DynamoDbAsyncClient.class || type == DynamoDbExtension.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == DynamoDbAsyncClient.class) {
            return asyncClient();
        }
        return type == DynamoDbClient.class ? client() : this;
    }

    private void dropTables() {
        // A class that never asked for a table must not start a server to drop it.
        if (!tables.isEmpty()) {
            tables.drop(client());
        }
    }

    private LocalDynamoDb server() {
        return SharedDynamoDb.get(choice.get());
    }
}
