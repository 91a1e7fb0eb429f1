package dev.singlet.streams;

import dev.singlet.ItemDecodingException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * Makes changes of a table's items from the records of its stream: {@code ChangeDecoder.of(chatTable::decode)}. Sends
 * nothing.
 *
 * <p>The stream must have {@code NEW_AND_OLD_IMAGES}, see {@link StreamTables}. A table can hold items that are of none
 * of its entities: the guards of unique values, what other programs keep there, and entities that are newer than this
 * program. To a decoder these do not exist. If an item of an entity takes the place of one of these, that is an {@link
 * Change.Inserted}, and the reverse a {@link Change.Removed}. A change between two entities of the table is a {@link
 * Change.Modified}.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the items
 */
public final class ChangeDecoder<T> {

    private static final String EXPIRY_IDENTITY = "Service";
    private static final String EXPIRY_PRINCIPAL = "dynamodb.amazonaws.com";

    private final Function<Map<String, AttributeValue>, ? extends T> items;
    private final String partitionKey;
    private final @Nullable String sortKey;

    private ChangeDecoder(
            Function<Map<String, AttributeValue>, ? extends T> items, String partitionKey, @Nullable String sortKey) {
        this.items = items;
        this.partitionKey = partitionKey;
        this.sortKey = sortKey;
    }

    /**
     * Makes a decoder for a table whose key attributes are {@code pk} and {@code sk}, as is the default.
     *
     * @param items makes the record of an item, and throws {@link ItemDecodingException} as a table's {@code decode}
     *     does: with an empty {@code entity()} for what is of none of its entities
     * @param <T> the type of the items
     * @return the decoder
     */
    public static <T> ChangeDecoder<T> of(Function<Map<String, AttributeValue>, ? extends T> items) {
        return new ChangeDecoder<>(Objects.requireNonNull(items, "items"), "pk", "sk");
    }

    /**
     * Returns a decoder for a table with other key attributes.
     *
     * @param partitionKey the attribute that holds the partition key
     * @param sortKey the attribute that holds the sort key
     * @return the decoder
     */
    public ChangeDecoder<T> keys(String partitionKey, String sortKey) {
        return new ChangeDecoder<>(
                items,
                Objects.requireNonNull(partitionKey, "partitionKey"),
                Objects.requireNonNull(sortKey, "sortKey"));
    }

    /**
     * Returns a decoder for a table without a sort key.
     *
     * @param partitionKey the attribute that holds the partition key
     * @return the decoder
     */
    public ChangeDecoder<T> keys(String partitionKey) {
        return new ChangeDecoder<>(items, Objects.requireNonNull(partitionKey, "partitionKey"), null);
    }

    /**
     * Makes a change from a record.
     *
     * @param record the record, as the SDK has it
     * @return the change; empty if it concerns no item of the table's entities
     * @throws ItemDecodingException if an item does not have the form of its entity
     * @throws UnreadableStreamException if the stream does not give both images, or has other key attributes
     */
    public Optional<Change<T>> decode(Record record) {
        return decode(record, Optional.empty());
    }

    /**
     * Makes a change from a record of a stream that is known.
     *
     * @param record the record, as the SDK has it
     * @param streamArn the stream, for {@link ChangeInfo#streamArn()}
     * @return the change; empty if it concerns no item of the table's entities
     * @throws ItemDecodingException if an item does not have the form of its entity
     * @throws UnreadableStreamException if the stream does not give both images, or has other key attributes
     */
    public Optional<Change<T>> decode(Record record, String streamArn) {
        return decode(record, Optional.of(streamArn));
    }

    private Optional<Change<T>> decode(Record record, Optional<String> streamArn) {
        StreamRecord what = Objects.requireNonNull(record, "record").dynamodb();
        if (what == null || what.sequenceNumber() == null || record.eventID() == null || !what.hasKeys()) {
            throw new IllegalArgumentException(
                    "The record lacks what every record of a stream has: eventID, and keys and"
                            + " sequenceNumber of dynamodb.");
        }
        OperationType kind = record.eventName();
        requireImages(kind, what);
        ChangeInfo info = new ChangeInfo(
                record.eventID(),
                what.sequenceNumber(),
                Optional.ofNullable(what.approximateCreationDateTime()),
                key(what.keys()),
                streamArn);
        Optional<T> before = kind == OperationType.INSERT ? Optional.empty() : item(what.oldImage());
        Optional<T> after = kind == OperationType.REMOVE ? Optional.empty() : item(what.newImage());
        return ChangeView.of(info, before, after, kind == OperationType.REMOVE && isExpiry(record.userIdentity()));
    }

    private Optional<T> item(Map<String, AttributeValue> image) {
        try {
            return Optional.of(items.apply(image));
        } catch (ItemDecodingException e) {
            // What has an entity and cannot be read is a problem, and what has none is not of this table's model.
            if (e.entity().isEmpty()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private ItemKey key(Map<String, AttributeValue> keys) {
        AttributeValue partition = keys.get(partitionKey);
        AttributeValue sort = sortKey == null ? null : keys.get(sortKey);
        if (partition == null || keys.size() != (sort == null ? 1 : 2)) {
            throw new UnreadableStreamException("The key attributes of the stream's items are "
                    + String.join(" and ", new TreeSet<>(keys.keySet())) + ", but the decoder expects " + partitionKey
                    + (sortKey == null ? "" : " and " + sortKey) + ". Name them: ChangeDecoder.of(…).keys(…).");
        }
        return new ItemKey(text(partition), Optional.ofNullable(sort).map(ChangeDecoder::text));
    }

    private static String text(AttributeValue value) {
        if (value.b() != null) {
            return Base64.getEncoder().encodeToString(value.b().asByteArray());
        }
        return Objects.requireNonNull(value.s() == null ? value.n() : value.s(), "key");
    }

    private static void requireImages(@Nullable OperationType kind, StreamRecord what) {
        if (kind == null || kind == OperationType.UNKNOWN_TO_SDK_VERSION) {
            throw new UnreadableStreamException(
                    "The record is of a kind that is not known: neither INSERT nor MODIFY nor REMOVE.");
        }
        boolean complete = (kind == OperationType.INSERT || what.hasOldImage())
                && (kind == OperationType.REMOVE || what.hasNewImage());
        // The image that this record has may be the only one that the stream gives: the next record would fail.
        boolean partial = what.streamViewType() != null && what.streamViewType() != StreamViewType.NEW_AND_OLD_IMAGES;
        if (!complete || partial) {
            throw new UnreadableStreamException(
                    "A change of the kind " + kind + " comes without the items before and after"
                            + " it: the view type of the stream is "
                            + (what.streamViewType() == null ? "not known" : what.streamViewTypeAsString())
                            + ", and must be NEW_AND_OLD_IMAGES. It cannot be changed: turn the stream off and on"
                            + " again.");
        }
    }

    private static boolean isExpiry(@Nullable Identity identity) {
        return identity != null
                && EXPIRY_IDENTITY.equals(identity.type())
                && EXPIRY_PRINCIPAL.equals(identity.principalId());
    }
}
