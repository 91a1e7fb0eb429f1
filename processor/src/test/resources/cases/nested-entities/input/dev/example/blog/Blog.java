package dev.example.blog;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import java.time.Instant;
import java.util.Set;

/** One file for all: the table and its records are nested. */
public final class Blog {

    private Blog() {}

    @SuppressWarnings("singlet:AttributeUnbounded")
    @Table(name = "Blog")
    public sealed interface Item {}

    @Entity
    @Key(partition = "POST#{postId}", sort = "POST")
    public record Post(String postId, String title, Set<String> labels, Instant writtenAt) implements Item {

        /** A record inside the entity that has the name of a generated class. */
        public record Fields(String name) {}
    }

    @Entity(name = "C")
    @Key(partition = "POST#{postId}", sort = "COMMENT#{writtenAt}#{author}")
    record Comment(String postId, Instant writtenAt, String author, Post.Fields fields) implements Item {}

    @Projection(of = Post.class)
    public record Headline(String title, Set<String> labels) {}
}
