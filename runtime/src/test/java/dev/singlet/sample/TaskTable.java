package dev.singlet.sample;

import dev.singlet.BatchAction;
import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.TableOptions;
import dev.singlet.TableScan;
import dev.singlet.TableVerification;
import dev.singlet.TransactionAction;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.TableClient;
import dev.singlet.runtime.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The table of tasks and projects. */
public final class TaskTable {

    private static final TableSchema SCHEMA = TableSchema.builder("TasksTable")
            .keys("pk", "sk")
            .typeAttribute("entityType")
            .globalIndex("gsi1", "gsi1pk", "gsi1sk")
            .localIndex("lsi1", "lsi1sk")
            .build();

    private static final List<EntityCodec<? extends TaskItem, ?>> CODECS =
            List.of(TaskCodec.INSTANCE, ProjectCodec.INSTANCE);

    private final TableClient client;

    private TaskTable(TableClient client) {
        this.client = client;
    }

    public static TaskTable connect(DynamoDbClient client, Consumer<TableOptions.Builder> options) {
        TableOptions.Builder builder = TableOptions.builder();
        options.accept(builder);
        return new TaskTable(new TableClient(client, SCHEMA, builder.build()));
    }

    public TaskRepository tasks() {
        return new TaskRepository(client);
    }

    public ProjectRepository projects() {
        return new ProjectRepository(client);
    }

    public void transact(TransactionAction... actions) {
        transact(List.of(actions));
    }

    public void transact(Collection<? extends TransactionAction> actions) {
        client.transact(actions);
    }

    public void transact(String token, TransactionAction... actions) {
        client.transact(token, List.of(actions));
    }

    public GetResults transactGet(GetAction<?>... actions) {
        return client.transactGet(List.of(actions));
    }

    public void batch(BatchAction... actions) {
        batch(List.of(actions));
    }

    public void batch(Collection<? extends BatchAction> actions) {
        client.batch(actions);
    }

    public GetResults batchGet(GetAction<?>... actions) {
        return batchGet(List.of(actions));
    }

    public GetResults batchGet(Collection<? extends GetAction<?>> actions) {
        return client.batchGet(actions);
    }

    public TableScan<TaskItem> scan() {
        return client.scan(CODECS);
    }

    public TaskItem decode(Map<String, AttributeValue> item) {
        return client.decode(CODECS, item);
    }

    public String name() {
        return client.name();
    }

    public CreateTableRequest definition() {
        return client.definition();
    }

    public void createIfAbsent() {
        client.createIfAbsent();
    }

    public TableVerification verify() {
        return client.verify();
    }
}
