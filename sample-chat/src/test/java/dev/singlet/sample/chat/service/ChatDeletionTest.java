package dev.singlet.sample.chat.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.UnprocessedItemsException;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.ClientSpy;
import dev.singlet.sample.chat.Role;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ChatDeletionTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final ChatTable table =
            ChatTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
    private final ChatService service = new ChatService(table);

    private List<Map<String, AttributeValue>> others;

    @BeforeEach
    void createOtherChats() {
        table.createIfAbsent();
        Chat mine = service.createChat("alice", "Stays");
        service.createMessage("alice", mine.chatId(), Role.USER, "Stays, too", null);
        service.createChat("bob", "Stays");
        others = dynamo.items(table.name());
    }

    @Test
    void deletesAChatWithoutMessages() {
        Chat chat = service.createChat("alice", "Trip");

        service.deleteChat("alice", chat.chatId());

        assertEquals(others, dynamo.items(table.name()));
        assertThrows(ChatNotFoundException.class, () -> service.deleteChat("alice", chat.chatId()));
    }

    @Test
    void deletesAChatWithThousandsOfMessages() throws Exception {
        Chat chat = chatWithMessages(2_500);
        assertEquals(2_500, table.chatMessages().byChatId(chat.chatId()).count());

        service.deleteChat("alice", chat.chatId());

        assertEquals(others, dynamo.items(table.name()));
    }

    @Test
    void deletesMessagesThatFillManyPages() {
        Chat chat = service.createChat("alice", "Trip");
        for (int i = 0; i < 12; i++) {
            service.createMessage("alice", chat.chatId(), Role.USER, "x".repeat(300_000), null);
        }

        service.deleteChat("alice", chat.chatId());

        assertEquals(others, dynamo.items(table.name()));
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        Chat chat = chatWithMessages(120);
        AtomicInteger batches = new AtomicInteger();
        ChatService dying = serviceThat((method, request) -> {
            if (method.equals("batchWriteItem") && batches.incrementAndGet() > 2) {
                throw new IllegalStateException("The function ends here");
            }
        });

        assertThrows(UnprocessedItemsException.class, () -> dying.deleteChat("alice", chat.chatId()));

        assertTrue(service.getChat("alice", chat.chatId()).isPresent());
        assertEquals(70, table.chatMessages().byChatId(chat.chatId()).count());
        service.deleteChat("alice", chat.chatId());
        assertEquals(others, dynamo.items(table.name()));
    }

    @Test
    void removesAMessageThatSlipsIn() {
        Chat chat = service.createChat("alice", "Trip");
        ChatService raced = serviceThat((method, request) -> {
            if (method.equals("deleteItem")) {
                service.createMessage("alice", chat.chatId(), Role.USER, "Just in time", null);
            }
        });

        raced.deleteChat("alice", chat.chatId());

        assertEquals(others, dynamo.items(table.name()));
    }

    @Test
    void repeatingRemovesWhatALostSweepHasLeft() {
        Chat chat = service.createChat("alice", "Trip");
        ChatService dying = serviceThat((method, request) -> {
            if (method.equals("deleteItem")) {
                service.createMessage("alice", chat.chatId(), Role.USER, "Just in time", null);
            }
            if (method.equals("batchWriteItem")) {
                throw new IllegalStateException("The function ends here");
            }
        });
        assertThrows(IllegalStateException.class, () -> dying.deleteChat("alice", chat.chatId()));
        assertFalse(service.getChat("alice", chat.chatId()).isPresent());
        assertEquals(1, table.chatMessages().byChatId(chat.chatId()).count());

        assertThrows(ChatNotFoundException.class, () -> service.deleteChat("bob", chat.chatId()));
        assertEquals(1, table.chatMessages().byChatId(chat.chatId()).count());

        service.deleteChat("alice", chat.chatId());
        assertEquals(others, dynamo.items(table.name()));
        assertThrows(ChatNotFoundException.class, () -> service.deleteChat("alice", chat.chatId()));
    }

    @Test
    void leavesNoMessagesBehindConcurrentWriters() throws Exception {
        for (int round = 0; round < 5; round++) {
            Chat chat = chatWithMessages(40);
            ExecutorService writers = Executors.newFixedThreadPool(4);
            CountDownLatch writing = new CountDownLatch(4);
            List<Future<Integer>> written = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                written.add(writers.submit(() -> writeUntilGone(chat, writing)));
            }
            writing.await();

            service.deleteChat("alice", chat.chatId());

            for (Future<Integer> writer : written) {
                assertTrue(writer.get() > 0);
            }
            writers.shutdown();
            assertEquals(others, dynamo.items(table.name()));
        }
    }

    private int writeUntilGone(Chat chat, CountDownLatch writing) {
        int count = 0;
        while (true) {
            try {
                service.createMessage("alice", chat.chatId(), Role.USER, "message " + count, null);
            } catch (ChatNotFoundException e) {
                return count;
            }
            count++;
            if (count == 1) {
                writing.countDown();
            }
        }
    }

    private Chat chatWithMessages(int count) throws Exception {
        Chat chat = service.createChat("alice", "Trip");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String content = "message " + i;
            written.add(writers.submit(() -> table.chatMessages()
                    .create(message -> message.chatId(chat.chatId())
                            .userId("alice")
                            .role(Role.USER)
                            .content(content))));
        }
        for (Future<?> one : written) {
            one.get();
        }
        writers.shutdown();
        return chat;
    }

    private ChatService serviceThat(BiConsumer<String, Object> before) {
        return new ChatService(ChatTable.connect(
                ClientSpy.before(dynamo.client(), before), options -> options.tableName(table.name())));
    }
}
