package dev.singlet.eventsourcing;

import dev.singlet.Range;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.eventsourcing.table.StoredEvent;
import dev.singlet.runtime.DocumentCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Appends events to aggregates of one kind, and reads them.
 *
 * <pre>{@code
 * EventTable table = EventTable.connect(DynamoDbClient.create());
 * EventStore<AccountEvent> accounts = EventStore.of(table, "Account", AccountEventCodec.INSTANCE);
 * Appended opened = accounts.append(id, 0, commitId, List.of(new Opened("Ada"), new Deposited(100)));
 * EventStream<AccountEvent> account = accounts.load(id);
 * }</pre>
 *
 * <p>Each aggregate has a head, which holds its version. An append moves the head from the version that the caller expects,
 * in the same transaction as it writes the events; so the head alone says what is committed, and of two writers who expect
 * the same version one gets an {@link EventConflictException}.
 *
 * <p><b>Order.</b> The events of one aggregate have the versions 1, 2, 3 … without a gap, and are always read in this
 * order. Across aggregates there is only an approximate order: {@link #byType} goes by the times at which the events were
 * recorded, which come from the clocks of all programs that append, and an event may become visible there later than one
 * with a later time.
 *
 * <p>Instances are immutable and can be used by several threads.
 *
 * @param <E> the type of the events, a {@code @Document}
 */
public final class EventStore<E> {

    private final EventTable table;
    private final String stream;
    private final EventStoreOptions options;
    private final EventForm<E> form;
    private final EventReader reader;
    private final EventAppender appender;

    private EventStore(EventTable table, String stream, DocumentCodec<E> codec, EventStoreOptions options) {
        this.table = Objects.requireNonNull(table, "table");
        this.stream = Arguments.text("stream", stream);
        this.options = options;
        this.form = new EventForm<>(stream, Objects.requireNonNull(codec, "codec"), options);
        this.reader = new EventReader(table, stream);
        this.appender = new EventAppender(table, stream, reader, options);
    }

    /**
     * Makes a store with the default options; sends nothing.
     *
     * @param table where the events are; it can hold the aggregates of many kinds
     * @param stream names the kind of aggregate, as in {@code Account}; it is stored, and the same for all programs
     * @param codec the generated codec of the events
     * @param <E> the type of the events
     * @return the store
     */
    public static <E> EventStore<E> of(EventTable table, String stream, DocumentCodec<E> codec) {
        return of(table, stream, codec, options -> {});
    }

    /**
     * Makes a store; sends nothing.
     *
     * @param table where the events are; it can hold the aggregates of many kinds
     * @param stream names the kind of aggregate, as in {@code Account}; it is stored, and the same for all programs
     * @param codec the generated codec of the events
     * @param options sets what is not default
     * @param <E> the type of the events
     * @return the store
     */
    public static <E> EventStore<E> of(
            EventTable table, String stream, DocumentCodec<E> codec, Consumer<EventStoreOptions.Builder> options) {
        EventStoreOptions.Builder builder = EventStoreOptions.builder();
        options.accept(builder);
        return new EventStore<>(table, stream, codec, builder.build());
    }

    /**
     * Appends events to an aggregate; see {@link #append(String, long, String, List, Map)}.
     *
     * @param id the aggregate, not empty
     * @param expectedVersion the version that the aggregate must have, 0 for a new one
     * @param commitId what the append is recognised by, 1 to 256 characters
     * @param events what has happened, at least one event
     * @return the version that the aggregate got
     */
    public Appended append(String id, long expectedVersion, String commitId, List<? extends E> events) {
        return append(id, expectedVersion, commitId, events, Map.of());
    }

    /**
     * Appends events to an aggregate, all or none, by one {@code TransactWriteItems} request.
     *
     * <p>A call can be repeated at any time, after years too, with the same id, expected version, commit id and events: if
     * they have been appended, it appends nothing and says so. That is the thing to do after any exception but those
     * below that say that nothing was appended. A commit id belongs to one append: the store does not notice that one is
     * used again at another version.
     *
     * <p>If the store {@linkplain EventStoreOptions.Builder#stagedAppends stages appends}, events that are more than a
     * transaction takes are written by as many as it needs. They become visible all at once, with the last transaction; if
     * that never comes, they are never visible.
     *
     * <p>If the head is refused, one {@code GetItem} and, if it has moved on, {@code Query} requests tell why.
     *
     * @param id the aggregate, not empty
     * @param expectedVersion the version that the aggregate must have, 0 for a new one
     * @param commitId what the append is recognised by, 1 to 256 characters
     * @param events what has happened: 1 to 99 events of at most 4 MB together, unless appends are staged
     * @param metadata is stored with each of the events, for instance who caused them; keys are not empty
     * @return the version that the aggregate got
     * @throws IllegalArgumentException if an argument is out of range; nothing is sent
     * @throws dev.singlet.ConstraintViolationException if an event violates its constraints; nothing is sent
     * @throws dev.singlet.InvalidKeyException if no key can be made of the id; nothing is sent
     * @throws dev.singlet.ItemEncodingException if DynamoDB cannot hold an event, or it is larger than 400 KB; nothing
     *     is sent, or nothing becomes visible if appends are staged
     * @throws EventConflictException if the aggregate has another version; nothing was appended
     * @throws CommitMismatchException if other events were appended at this version under the same commit id
     * @throws dev.singlet.TransactionFailedException if the transaction is refused for another reason, as when the
     *     aggregate is being written all the time; nothing was appended
     * @throws dev.singlet.OutcomeUnknownException if all attempts ended without an answer: repeat the call
     */
    public Appended append(
            String id, long expectedVersion, String commitId, List<? extends E> events, Map<String, String> metadata) {
        return append(commit(id, expectedVersion, commitId, events, metadata));
    }

    Appended append(Commit commit) {
        return appender.append(commit);
    }

    /** Checks the arguments of an append, and encodes the events. */
    Commit commit(
            String id, long expectedVersion, String commitId, List<? extends E> events, Map<String, String> metadata) {
        return form.commit(id, expectedVersion, commitId, events, metadata);
    }

    /**
     * Reads the version of an aggregate by one consistent {@code GetItem} request.
     *
     * @param id the aggregate, not empty
     * @return the version of its last event, 0 if it has none
     */
    public long version(String id) {
        return reader.version(Arguments.text("id", id));
    }

    /**
     * Reads all events of an aggregate, by one consistent {@code GetItem} request and consistent {@code Query} requests.
     *
     * @param id the aggregate, not empty
     * @return the events; none, at version 0, if there is no such aggregate
     * @throws EventGapException if an event is missing
     * @throws dev.singlet.ItemDecodingException if an event cannot be read, as when its type is newer than the program
     */
    public EventStream<E> load(String id) {
        long version = version(id);
        return new EventStream<>(id, version, events(id, 1, version).toList());
    }

    /**
     * Reads some events of an aggregate, by one consistent {@code GetItem} request and consistent {@code Query} requests.
     *
     * @param id the aggregate, not empty
     * @param from the version of the first event to read, at least 1
     * @param limit the most events to read, at least 1
     * @return the events; none if the aggregate has none from this version on
     * @throws IllegalArgumentException if an argument is out of range
     * @throws EventGapException if an event is missing
     * @throws dev.singlet.ItemDecodingException if an event cannot be read, as when its type is newer than the program
     */
    public EventStream<E> load(String id, long from, int limit) {
        Arguments.firstVersion(from);
        Arguments.inRange("limit", limit, 1, Integer.MAX_VALUE);
        long version = version(id);
        long to = version - from < limit ? version : from + limit - 1;
        return new EventStream<>(id, version, events(id, from, to).toList());
    }

    /**
     * Reads the events of an aggregate from a version on: its version at once, by one consistent {@code GetItem} request,
     * and the events as the stream is consumed, by consistent {@code Query} requests of up to 1 MB. Events that are
     * appended in between are not in the stream.
     *
     * @param id the aggregate, not empty
     * @param from the version of the first event to read, at least 1
     * @return a lazy, ordered stream, which throws {@link EventGapException} if an event is missing, and {@link
     *     dev.singlet.ItemDecodingException} if one cannot be read
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Stream<RecordedEvent<E>> loadFrom(String id, long from) {
        return events(id, Arguments.firstVersion(from), version(id));
    }

    /**
     * Reads the events of a type from the index, by their times, as the stream is consumed. Each shard of each name of the
     * type is queried, and holds a page of up to 1 MB in memory.
     *
     * <p>The order is that of {@link RecordedEvent#recordedAt}, then of ids and versions. It is no order in which things
     * happened, see {@link EventStore}; and since the index lags behind, an event may be missing that was appended a moment
     * ago while later ones are listed. Whoever must not miss any reads by aggregate.
     *
     * @param type the type of the events: one of the records of a sealed document, an interface of some of them, or the
     *     document itself
     * @param recorded the times to read
     * @param <T> the type of the events
     * @return a lazy, ordered stream, which throws {@link dev.singlet.ItemDecodingException} if an event cannot be read
     */
    public <T extends E> Stream<RecordedEvent<T>> byType(Class<T> type, Range<Instant> recorded) {
        List<String> names = form.codec().typeNames(type);
        TypedEvents listed = new TypedEvents(table.events(), stream, names, options.readShards(), recorded);
        return LazyStreams.of(new CommittedEvents(table, listed)).map(stored -> form.read(stored, type));
    }

    /**
     * Lists all aggregates that have events, from the index, as the stream is consumed. They come in no particular order.
     * Since the index lags behind, an aggregate may be missing that was created a moment ago.
     *
     * @return a lazy stream, by {@code Query} requests of up to 1 MB
     */
    public Stream<AggregateHead> aggregates() {
        return aggregates(0, 1);
    }

    /**
     * Lists a part of the aggregates, so that several workers can share them.
     *
     * @param part the part, from 0
     * @param parts the number of parts, 1 to 1000; a part can be empty if there are more of them than shards
     * @return a lazy stream, by {@code Query} requests of up to 1 MB
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Stream<AggregateHead> aggregates(int part, int parts) {
        Arguments.inRange("parts", parts, 1, EventStoreOptions.MAX_SHARDS);
        Arguments.inRange("part", part, 0, parts - 1);
        int shards = options.readShards();
        return LazyStreams.of(
                        new ListedAggregates(table.heads(), stream, shards * part / parts, shards * (part + 1) / parts))
                .filter(head -> head.version() > 0)
                .map(head -> new AggregateHead(head.id(), head.version(), head.createdAt(), head.updatedAt()));
    }

    /**
     * Returns the kind of aggregate.
     *
     * @return its name
     */
    public String stream() {
        return stream;
    }

    /**
     * Returns the table that the events are in.
     *
     * @return the table
     */
    public EventTable table() {
        return table;
    }

    /**
     * Returns how the store works.
     *
     * @return the options
     */
    public EventStoreOptions options() {
        return options;
    }

    DocumentCodec<E> codec() {
        return form.codec();
    }

    EventReader reader() {
        return reader;
    }

    Stream<RecordedEvent<E>> events(String id, long from, long to) {
        return reader.committed(id, from, to).map(form::read);
    }

    RecordedEvent<E> read(StoredEvent stored) {
        return form.read(stored);
    }

    /** Names the kind of aggregate. */
    @Override
    public String toString() {
        return "EventStore[" + stream + "]";
    }
}
