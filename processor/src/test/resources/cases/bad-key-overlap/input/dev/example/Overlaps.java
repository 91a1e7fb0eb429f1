package dev.example;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.time.Instant;
import java.util.UUID;

public final class Overlaps {

    private Overlaps() {}

    @Table(name = "Messages")
    sealed interface MessageItem {}

    @Entity
    @Key(partition = "CONV#{conversationId}", sort = "MSG#{sentAt}")
    record Message(String conversationId, Instant sentAt) implements MessageItem {}

    @Entity
    @Key(partition = "CONV#{conversationId}", sort = "MSG#DRAFT#{draftId}")
    record MessageDraft(String conversationId, UUID draftId) implements MessageItem {}

    /** The partitions never meet. */
    @Entity
    @Key(partition = "ARCHIVE#{conversationId}", sort = "MSG#{sentAt}")
    record Archived(String conversationId, Instant sentAt) implements MessageItem {}

    @Table(name = "Receipts")
    sealed interface ReceiptItem {}

    @Entity
    @Key(partition = "ORDER#{orderId}", sort = "{name}")
    record Order(String orderId, String name) implements ReceiptItem {}

    @Entity
    @Key(partition = "ORDER#{orderId}", sort = "RECEIPT")
    record Receipt(String orderId) implements ReceiptItem {}

    /** The sort key has another number of segments than that of an order, and is read by a query for orders all the same. */
    @Entity
    @Key(partition = "ORDER#{orderId}", sort = "LINE#{number:4}")
    record Line(String orderId, int number) implements ReceiptItem {}

    @Table(name = "Sessions", sortKey = "")
    sealed interface SessionItem {}

    @Entity
    @Key(partition = "{token}")
    record Session(String token) implements SessionItem {}

    @Entity
    @Key(partition = "{id}")
    record Device(UUID id) implements SessionItem {}

    @Table(name = "Shared")
    sealed interface SharedItem {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    @Index(name = "gsi1", partition = "STATUS#{status}", sort = "{at}")
    @Index(name = "gsi2", partition = "STATUS#{status}")
    @Index(name = "gsi3", query = "newest", partition = "STATUS", sort = "LATEST")
    record Reader(String id, String status, Instant at) implements SharedItem {}

    @Entity
    @Key(partition = "B#{id}", sort = "B")
    @Index(name = "gsi1", partition = "STATUS#{status}", sort = "B#{at}")
    @Index(name = "gsi2", partition = "STATUS#{status}")
    @Index(name = "gsi3", query = "newest", partition = "STATUS", sort = "{status}")
    record Other(String id, Status status, Instant at) implements SharedItem {}

    enum Status {
        OPEN,
        LATEST
    }
}
