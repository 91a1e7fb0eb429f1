package dev.example.lang;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import java.lang.Boolean;
import java.lang.Long;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Sentence}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class SentencePaths {
    static final SentencePaths INSTANCE = new SentencePaths();

    private SentencePaths() {
    }

    /**
     * Goes on to the attribute {@code object}.
     *
     * @return the path
     */
    public ObjectPaths<PathUse.Through> object() {
        return new ObjectPaths<>(NestedPlace.of("object", "object"));
    }

    /**
     * Goes on to the attribute {@code counts}.
     *
     * @return the path
     */
    public MapPath<String, Long, NumberPath<Long, PathUse.Removable>, PathUse.Through> counts() {
        return new MapPath<>(NestedPlace.of("counts", "counts"), SentenceCodec.COUNTS,
                SentenceCodec::checkCounts, AttributeCodec.STRING,
                element -> NumberPath.whole(element, AttributeCodec.LONG, ValueCheck.none(),
                Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /**
     * Goes on to the attribute {@code flags}.
     *
     * @return the path
     */
    public GrowingListPath<Boolean, ValuePath<Boolean, PathUse.Required>, PathUse.Through> flags() {
        return new GrowingListPath<>(NestedPlace.of("flags", "flags"), SentenceCodec.FLAGS,
                SentenceCodec::checkFlags, element -> new ValuePath<>(element,
                AttributeCodec.BOOLEAN, ValueCheck.none()));
    }

    /**
     * The ways to the components of a nested {@link Object}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class ObjectPaths<C extends PathUse> extends NestedPath<Object, C> {
        private final NestedPlace document;

        private ObjectPaths(NestedPlace document) {
            super(document, SentenceCodec.OBJECT, SentenceCodec.ObjectCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code text}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> text() {
            return new ValuePath<>(document.required("text", "text"), AttributeCodec.STRING,
                    SentenceCodec.ObjectCodec::checkText);
        }
    }
}
