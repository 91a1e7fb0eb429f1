package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Suppressed.Token}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenPaths {
    static final TokenPaths INSTANCE = new TokenPaths();

    private TokenPaths() {
    }

    /**
     * Goes on to the attribute {@code words}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> words() {
        return new GrowingListPath<>(NestedPlace.of("words", "words"), TokenCodec.WORDS,
                TokenCodec::checkWords, element -> new ValuePath<>(element, AttributeCodec.STRING,
                ValueCheck.none()));
    }
}
