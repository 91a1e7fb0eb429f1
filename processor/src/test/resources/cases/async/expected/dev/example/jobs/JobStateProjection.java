package dev.example.jobs;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads {@link JobItem.JobState} from items of type {@link JobItem.Job}, and of these only the attributes that it
 * needs.
 *
 * <p>It is given to a query: {@code query.as(JobStateProjection.INSTANCE)}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobStateProjection implements Projection<JobItem.Job, JobItem.JobState> {
    /**
     * The only instance.
     */
    public static final JobStateProjection INSTANCE = new JobStateProjection();

    private JobStateProjection() {
    }

    @Override
    public List<String> attributes() {
        return List.of("jobId", "state");
    }

    @Override
    public JobItem.JobState decode(Map<String, AttributeValue> attributes) {
        ItemReader item = new ItemReader("Job", attributes);
        return new JobItem.JobState(
                item.get("jobId", AttributeCodec.STRING),
                item.get("state", JobCodec.STATE));
    }
}
