package dev.singlet.sample.forum;

import dev.singlet.Cursor;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.Page;
import dev.singlet.Query;
import dev.singlet.TransactionFailedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the forum. */
public final class ForumService {

    private final ForumTable table;

    /** Opens the forum on a table, which must exist when a method is called. */
    public ForumService(ForumTable table) {
        this.table = table;
    }

    /**
     * Adds a category.
     *
     * @throws ForumException if there is one of this name
     */
    public Category addCategory(String name, String description) {
        try {
            return table.categories().create(category -> category.name(name).description(description));
        } catch (ItemAlreadyExistsException exists) {
            throw new ForumException("There is a category of this name.", exists);
        }
    }

    /** Reads the categories by their names. */
    public List<Category> categories() {
        return table.categories().all().list();
    }

    /**
     * Opens a topic with its first post: both or none.
     *
     * @throws ForumException if there is no such category
     */
    public Topic openTopic(String category, String author, String title, String text) {
        var topic = table.topics()
                .creating(draft ->
                        draft.category(category).author(author).title(title).posts(1));
        var post = table.posts()
                .creating(draft -> draft.topicId(topic.item().topicId())
                        .category(category)
                        .author(author)
                        .text(text));
        try {
            table.transact(table.categories().checking(category), topic, post);
            return topic.item();
        } catch (TransactionFailedException refused) {
            throw new ForumException("There is no category of this name.", refused);
        }
    }

    /**
     * Adds a post to a topic, and counts it in the same transaction.
     *
     * @throws ForumException if the topic is gone
     */
    public Post reply(Topic topic, String author, String text) {
        var post = table.posts()
                .creating(draft -> draft.topicId(topic.topicId())
                        .category(topic.category())
                        .author(author)
                        .text(text));
        try {
            table.transact(post, table.topics().update(TopicKey.of(topic)).addToPosts(1));
            return post.item();
        } catch (TransactionFailedException refused) {
            throw new ForumException("This topic is gone.", refused);
        }
    }

    /**
     * Deletes a post, and no longer counts it.
     *
     * @throws ForumException if it is not the author's, or is gone
     */
    public void delete(Post post, String author) {
        try {
            table.transact(
                    table.posts()
                            .deleting(PostKey.of(post))
                            .onlyIf(c -> c.author().eq(author)),
                    table.topics().update(post.category(), post.topicId()).addToPosts(-1));
        } catch (TransactionFailedException refused) {
            throw new ForumException("Only the author can delete a post, and only once.", refused);
        }
    }

    /** Reads a topic as it is now. */
    public Topic topic(Topic topic) {
        return table.topics().get(TopicKey.of(topic));
    }

    /**
     * Reads the topics of a category, the newest first.
     *
     * @param after where the page before has ended, or null for the first page
     */
    public Page<Topic> topics(String category, int limit, @Nullable Cursor after) {
        Query<Topic, TopicFields> topics =
                table.topics().byCategory(category).descending().limit(limit);
        return (after == null ? topics : topics.startAfter(after)).page();
    }

    /** Reads the posts of a topic in the order in which they were written. */
    public List<Post> posts(String topicId) {
        return table.posts().byTopicId(topicId).list();
    }

    /** Reads what somebody has written, topics and posts, by one query. */
    public ContributionGroup writtenBy(String author) {
        return table.contributions(author).group();
    }
}
