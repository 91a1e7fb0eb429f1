package dev.singlet.streams;

import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Gives tables the stream that changes are read from. */
public final class StreamTables {

    private StreamTables() {}

    /**
     * Adds a stream with the images of items before and after each change; sends nothing.
     * {@code client.createTable(StreamTables.withStream(table.definition()))}.
     *
     * @param definition the table
     * @return the request that creates the table with its stream
     */
    public static CreateTableRequest withStream(CreateTableRequest definition) {
        return Objects.requireNonNull(definition, "definition").toBuilder()
                .streamSpecification(
                        stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
                .build();
    }
}
