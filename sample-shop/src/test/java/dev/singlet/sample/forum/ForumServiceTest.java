package dev.singlet.sample.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Cursor;
import dev.singlet.Page;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForumServiceTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final ForumTable table =
            ForumTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
    private final ForumService forum = new ForumService(table);

    @BeforeEach
    void createTable() {
        table.createIfAbsent();
    }

    @Test
    void categoriesComeByTheirNames() {
        forum.addCategory("names-b", "second");
        forum.addCategory("names-a", "first");

        assertEquals(
                List.of("names-a", "names-b"),
                forum.categories().stream()
                        .map(Category::name)
                        .filter(name -> name.startsWith("names-"))
                        .toList());
        assertThrows(ForumException.class, () -> forum.addCategory("names-a", "again"));
    }

    @Test
    void topicsComeInPagesTheNewestFirst() {
        forum.addCategory("pages", "");
        List<Topic> opened = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            opened.add(0, forum.openTopic("pages", "ann", "Topic " + number, "Text"));
        }

        List<Topic> read = new ArrayList<>();
        Cursor after = null;
        do {
            Page<Topic> page = forum.topics("pages", 3, after);
            read.addAll(page.items());
            after = page.next().orElse(null);
        } while (after != null);

        assertEquals(opened, read);
        assertThrows(ForumException.class, () -> forum.openTopic("none", "ann", "Title", "Text"));
    }

    @Test
    void postsAreCountedWithThem() {
        forum.addCategory("count", "");
        Topic topic = forum.openTopic("count", "ann", "Title", "First");
        Post second = forum.reply(topic, "bob", "Second");
        Post third = forum.reply(topic, "ann", "Third");

        assertEquals(
                List.of("First", "Second", "Third"),
                forum.posts(topic.topicId()).stream().map(Post::text).toList());
        assertEquals(3, forum.topic(topic).posts());
        assertThrows(ForumException.class, () -> forum.delete(second, "ann"));
        forum.delete(second, "bob");
        assertThrows(ForumException.class, () -> forum.delete(second, "bob"));
        assertEquals(2, forum.topic(topic).posts());
        assertEquals(third, forum.posts(topic.topicId()).get(1));
    }

    @Test
    void theCounterIsRightHoweverManyReply() {
        forum.addCategory("rush", "");
        Topic topic = forum.openTopic("rush", "ann", "Title", "First");
        int replies = 24;

        IntStream.range(0, replies)
                .mapToObj(number -> CompletableFuture.runAsync(() -> forum.reply(topic, "u" + number, "Reply")))
                .toList()
                .forEach(CompletableFuture::join);

        assertEquals(replies + 1, forum.topic(topic).posts());
        assertEquals(replies + 1, forum.posts(topic.topicId()).size());
    }

    @Test
    void whatSomebodyHasWrittenComesTogether() {
        forum.addCategory("written", "");
        Topic topic = forum.openTopic("written", "carl", "Mine", "First");
        forum.openTopic("written", "dora", "Not mine", "Text");
        Post reply = forum.reply(topic, "carl", "Second");
        forum.reply(topic, "dora", "Third");

        ContributionGroup written = forum.writtenBy("carl");

        assertEquals(List.of(forum.topic(topic)), written.topics());
        assertEquals(2, written.posts().size());
        assertEquals(reply, written.posts().get(1));
    }
}
