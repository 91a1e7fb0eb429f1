package dev.example.blog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Blog.Comment}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CommentPaths {
    static final CommentPaths INSTANCE = new CommentPaths();

    private CommentPaths() {
    }

    /**
     * Goes on to the attribute {@code fields}.
     *
     * @return the path
     */
    public FieldsPaths<PathUse.Through> fields() {
        return new FieldsPaths<>(NestedPlace.of("fields", "fields"));
    }

    /**
     * The ways to the components of a nested {@link Blog.Post.Fields}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class FieldsPaths<C extends PathUse> extends NestedPath<Blog.Post.Fields, C> {
        private final NestedPlace document;

        private FieldsPaths(NestedPlace document) {
            super(document, CommentCodec.FIELDS, CommentCodec.FieldsCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code name}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> name() {
            return new ValuePath<>(document.required("name", "name"), AttributeCodec.STRING,
                    CommentCodec.FieldsCodec::checkName);
        }
    }
}
