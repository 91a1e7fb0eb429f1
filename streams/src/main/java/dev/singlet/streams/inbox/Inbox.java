package dev.singlet.streams.inbox;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TableOptions;
import dev.singlet.TransactionAction;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Makes a consumer idempotent: a message may come any number of times, and takes effect once.
 *
 * <pre>{@code
 * Inbox inbox = Inbox.connect(client, "statistics");
 * boolean now = inbox.once(change.info().eventId(), statistics.update(day).addToMessages(1));
 * }</pre>
 *
 * <p>The transaction of the effect also creates an item that says that the message has taken effect, so that there is
 * never the one without the other. The item is forgotten after some time: later than the message can come again.
 *
 * <p>The items are in a table with the keys {@code pk} and {@code sk} and the time to live {@code expiresAt}: one of
 * its own, {@code Inbox}, or any other, as all partitions begin with {@code INBOX#}. The tables of the effect must be
 * connected by the same client.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Inbox {

    /** A stream keeps its records for 24 hours, and a retry may be under way when they end. */
    private static final Duration LEAST_EXPIRY = Duration.ofHours(25);

    private static final Duration DEFAULT_EXPIRY = Duration.ofDays(7);
    private static final int MAX_NAME = 64;
    private static final int MAX_ACTIONS = 99;
    private static final int MAX_TURNS = 3;

    private final InboxTable table;
    private final String consumer;
    private final InstantSource clock;
    private final Duration expiry;

    private Inbox(InboxTable table, String consumer, InstantSource clock, Duration expiry) {
        this.table = table;
        this.consumer = consumer;
        this.clock = clock;
        this.expiry = expiry;
    }

    /**
     * Connects to the table {@code Inbox}; sends nothing.
     *
     * @param client sends the requests; it is not closed
     * @param consumer 1 to 64 characters that name the consumer; what one consumer has seen is new to another one
     * @return the inbox, which forgets messages after 7 days
     */
    public static Inbox connect(DynamoDbClient client, String consumer) {
        return connect(client, consumer, options -> {});
    }

    /**
     * Connects to a table; sends nothing.
     *
     * @param client sends the requests; it is not closed
     * @param consumer 1 to 64 characters that name the consumer; what one consumer has seen is new to another one
     * @param options sets the name of the table, the clock and all else that is not default
     * @return the inbox, which forgets messages after 7 days
     */
    public static Inbox connect(DynamoDbClient client, String consumer, Consumer<TableOptions.Builder> options) {
        Objects.requireNonNull(options, "options");
        if (consumer.isEmpty() || consumer.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "A consumer is named by 1 to " + MAX_NAME + " characters, not by " + consumer.length() + ".");
        }
        AtomicReference<InstantSource> clock = new AtomicReference<>();
        InboxTable table = InboxTable.connect(Objects.requireNonNull(client, "client"), builder -> {
            options.accept(builder);
            clock.set(builder.build().clock());
        });
        return new Inbox(table, consumer, Objects.requireNonNull(clock.get(), "clock"), DEFAULT_EXPIRY);
    }

    /**
     * Returns this inbox with another time after which messages are forgotten.
     *
     * @param time how long a message is known, at least 25 hours: a stream can bring it again for 24
     * @return the inbox with the time
     */
    public Inbox expiry(Duration time) {
        if (time.compareTo(LEAST_EXPIRY) < 0) {
            throw new IllegalArgumentException(
                    "A message that is forgotten in less than 25 hours takes effect again when the"
                            + " stream brings it again, which it can for 24 hours. If yours cannot, call shortExpiry.");
        }
        return new Inbox(table, consumer, clock, time);
    }

    /**
     * Returns this inbox with any time after which messages are forgotten, for sources that bring a message again for
     * less than the 24 hours of a stream.
     *
     * @param time how long a message is known, at least 1 second: longer than it can come again
     * @return the inbox with the time
     */
    public Inbox shortExpiry(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("time must be at least 1 second.");
        }
        return new Inbox(table, consumer, clock, time);
    }

    /**
     * Returns the request that would create the table; sends nothing. The time to live, {@code expiresAt}, has to be
     * enabled besides.
     *
     * @return the request, billed per request
     */
    public CreateTableRequest definition() {
        return table.definition();
    }

    /** Creates the table unless it exists, with its time to live, and waits until it can be used. */
    public void createIfAbsent() {
        table.createIfAbsent();
    }

    /**
     * Lets a message take effect, unless it has before.
     *
     * @param messageId names the message: the same each time that it comes, and no other's; for a change {@code
     *     change.info().eventId()}
     * @param actions what the message does, 0 to 99 actions as repositories prepare them
     * @return whether it took effect now; false if it had before
     * @throws TransactionFailedException if one of the actions cannot be executed; then none is, and the message is new
     *     still. The places of the failures are those of the actions given here. A failure of the place behind the last
     *     one is that of the inbox's own item, when another one of the same message is under way
     * @throws OutcomeUnknownException if it is not known whether the message has taken effect; let it come again
     * @see #once(String, Collection)
     */
    public boolean once(String messageId, TransactionAction... actions) {
        return once(messageId, List.of(actions));
    }

    /**
     * Lets a message take effect, unless it has before. Sends one {@code TransactWriteItems} request; if its answer is
     * lost, also a consistent {@code GetItem} request and up to two further transactions, of which one can have effect
     * at most.
     *
     * @param messageId names the message: the same each time that it comes, and no other's; for a change {@code
     *     change.info().eventId()}
     * @param actions what the message does, 0 to 99 actions as repositories prepare them
     * @return whether it took effect now; false if it had before
     * @throws TransactionFailedException if one of the actions cannot be executed; then none is, and the message is new
     *     still. The places of the failures are those of the actions given here. A failure of the place behind the last
     *     one is that of the inbox's own item, when another one of the same message is under way
     * @throws OutcomeUnknownException if it is not known whether the message has taken effect; let it come again
     * @throws dev.singlet.InvalidKeyException if the id is empty, or too long for a key; nothing is sent
     */
    public boolean once(String messageId, Collection<? extends TransactionAction> actions) {
        Objects.requireNonNull(messageId, "messageId");
        if (actions.size() > MAX_ACTIONS) {
            throw new IllegalArgumentException("There are " + actions.size() + " actions, but only " + MAX_ACTIONS
                    + " fit into a transaction with the inbox.");
        }
        String owner = UUID.randomUUID().toString();
        List<TransactionAction> all = new ArrayList<>(actions);
        // Behind the others, so that failures of these have the places that the caller knows.
        all.add(table.messages()
                .creating(draft -> draft.consumer(consumer)
                        .messageId(messageId)
                        .owner(owner)
                        .expiresAt(clock.instant().plus(expiry))));
        for (int turn = 1; ; turn++) {
            try {
                table.transact(all);
                return true;
            } catch (TransactionFailedException e) {
                return taken(e, actions.size()).orElseThrow(() -> e).equals(owner);
            } catch (OutcomeUnknownException e) {
                Optional<String> known = owner(messageId, e);
                if (known.isPresent() || turn == MAX_TURNS) {
                    return known.orElseThrow(() -> e).equals(owner);
                }
            }
        }
    }

    /**
     * Returns whether a message has taken effect, by one consistent {@code GetItem} request: for effects that are
     * costly to prepare. Only {@link #once} decides.
     *
     * @param messageId names the message
     * @return whether it has taken effect, and is not forgotten
     */
    public boolean contains(String messageId) {
        return find(messageId).isPresent();
    }

    /** Who owns the message because of which the transaction failed. */
    private static Optional<String> taken(TransactionFailedException e, int place) {
        return e.failure(place)
                .flatMap((Failure failure) -> failure.item(InboxMessage.class))
                .map(InboxMessage::owner);
    }

    private Optional<String> owner(String messageId, OutcomeUnknownException unknown) {
        try {
            return find(messageId).map(InboxMessage::owner);
        } catch (RuntimeException e) {
            unknown.addSuppressed(e);
            throw unknown;
        }
    }

    private Optional<InboxMessage> find(String messageId) {
        return table.messages().consistently().find(consumer, messageId);
    }

    /** Names the consumer. */
    @Override
    public String toString() {
        return "Inbox[" + consumer + "]";
    }
}
