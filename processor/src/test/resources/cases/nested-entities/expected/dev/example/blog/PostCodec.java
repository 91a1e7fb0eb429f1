package dev.example.blog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Blog.Post} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PostCodec extends EntityCodec<Blog.Post, PostKey> {
    /**
     * The only instance.
     */
    public static final PostCodec INSTANCE = new PostCodec();

    static final AttributeCodec<Set<String>> LABELS = AttributeCodec.set(AttributeCodec.STRING);

    private PostCodec() {
        super("Post", Blog.Post.class);
    }

    @Override
    public void write(Blog.Post post, ItemWriter item) {
        item.put("postId", post.postId(), AttributeCodec.STRING);
        item.put("title", post.title(), AttributeCodec.STRING);
        item.putSet("labels", post.labels(), LABELS);
        item.put("writtenAt", post.writtenAt(), AttributeCodec.INSTANT);
    }

    @Override
    public Blog.Post read(ItemReader item) {
        return new Blog.Post(
                item.get("postId", AttributeCodec.STRING),
                item.get("title", AttributeCodec.STRING),
                item.getSet("labels", LABELS),
                item.get("writtenAt", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Blog.Post post, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public PostKey keyOf(Blog.Post post) {
        return PostKey.of(post);
    }

    @Override
    public PostKey parseKey(String partition, @Nullable String sort) {
        return PostKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Blog.Post post, Violations violations) {
        checkPostId(post.postId(), violations);
        checkTitle(post.title(), violations);
        checkLabels(post.labels(), violations);
        checkWrittenAt(post.writtenAt(), violations);
    }

    static void checkPostId(String postId, Violations violations) {
        violations.required("postId", postId);
    }

    static void checkTitle(String title, Violations violations) {
        violations.required("title", title);
    }

    static void checkLabels(Set<String> labels, Violations violations) {
        violations.required("labels", labels);
    }

    static void checkWrittenAt(Instant writtenAt, Violations violations) {
        violations.required("writtenAt", writtenAt);
    }
}
