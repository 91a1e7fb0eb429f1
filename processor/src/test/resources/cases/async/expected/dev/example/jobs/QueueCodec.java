package dev.example.jobs;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link JobItem.Queue} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueueCodec extends EntityCodec<JobItem.Queue, QueueKey> {
    /**
     * The only instance.
     */
    public static final QueueCodec INSTANCE = new QueueCodec();

    private QueueCodec() {
        super("Queue", JobItem.Queue.class);
    }

    @Override
    public void write(JobItem.Queue queue, ItemWriter item) {
        item.put("name", queue.name(), AttributeCodec.STRING);
        item.put("limit", queue.limit(), AttributeCodec.INT);
    }

    @Override
    public JobItem.Queue read(ItemReader item) {
        return new JobItem.Queue(
                item.get("name", AttributeCodec.STRING),
                item.get("limit", AttributeCodec.INT));
    }

    @Override
    public void writeIndexKeys(JobItem.Queue queue, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public QueueKey keyOf(JobItem.Queue queue) {
        return QueueKey.of(queue);
    }

    @Override
    public QueueKey parseKey(String partition, @Nullable String sort) {
        return QueueKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(JobItem.Queue queue, Violations violations) {
        checkName(queue.name(), violations);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
