package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NewItem;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Suppressed.Token} by one {@code UpdateItem} request, which demands that the
 * item exists. Attributes that are not named here stay as they are.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenUpdate extends EntityUpdate<Suppressed.Token, TokenFields, TokenUpdate> {
    private final TokenKey key;

    TokenUpdate(EntityOperations<Suppressed.Token, TokenKey, TokenFields> operations,
            TokenKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code words}.
     *
     * @param words the new value
     * @return this update
     */
    public TokenUpdate words(List<String> words) {
        TokenCodec.checkWords(words, violations());
        changes().set("words", words, TokenCodec.WORDS);
        return this;
    }

    /**
     * Adds elements at the end of {@code words}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public TokenUpdate appendToWords(List<String> elements) {
        changes().append("words", elements, TokenCodec.WORDS);
        return this;
    }

    /**
     * Adds elements at the beginning of {@code words}.
     *
     * @param elements the elements; if there are none, nothing changes
     * @return this update
     */
    public TokenUpdate prependToWords(List<String> elements) {
        changes().prepend("words", elements, TokenCodec.WORDS);
        return this;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this update
     */
    public TokenUpdate text(String text) {
        TokenCodec.checkText(text, violations());
        changes().set("text", text, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets a value within a document, a list or a map, as in {@code set(c -> c.address().city(), "Rome")}.
     * Null removes it, if it may be absent.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @param value the new value
     * @param <V> the type of the value
     * @return this update
     */
    public <V> TokenUpdate set(
            Function<TokenPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
            @Nullable V value) {
        changes().nested().set(path.apply(TokenPaths.INSTANCE), value);
        return this;
    }

    /**
     * Removes a value that may be absent, or an entry of a map.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the value
     * @return this update
     */
    public TokenUpdate remove(
            Function<TokenPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
        changes().nested().remove(path.apply(TokenPaths.INSTANCE));
        return this;
    }

    /**
     * Adds to a number, of which absence counts as zero. An update with it is not sent again after a lost
     * response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} if something on the way is absent, or
     * a whole number would leave the range of its type and constraints.
     *
     * @param path the way to the number
     * @param delta what to add; may be negative
     * @param <N> the type of the number
     * @return this update
     */
    public <N extends Number> TokenUpdate addTo(
            Function<TokenPaths, ? extends NumberPath<N, ?>> path, N delta) {
        changes().nested().addTo(path.apply(TokenPaths.INSTANCE), delta);
        return this;
    }

    /**
     * Adds elements at the end of a list, of which absence counts as empty. An update with it is not sent
     * again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> TokenUpdate append(Function<TokenPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().append(path.apply(TokenPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Adds elements at the beginning of a list, of which absence counts as empty. An update with it is not
     * sent again after a lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item in which something on the
     * way is absent.
     *
     * @param path the way to the list
     * @param elements the elements; if there are none, nothing changes
     * @param <E> the type of the elements
     * @return this update
     */
    public <E> TokenUpdate prepend(Function<TokenPaths, ? extends GrowingListPath<E, ?, ?>> path,
            List<E> elements) {
        changes().nested().prepend(path.apply(TokenPaths.INSTANCE), elements);
        return this;
    }

    /**
     * Removes an element of a list; those behind it move up. An update with it is not sent again after a
     * lost response.
     *
     * <p>The update is refused with {@link dev.singlet.ConditionFailedException} for an item without such an element.
     *
     * @param path the way to the list
     * @param index the place of the element before the update, from 0
     * @return this update
     */
    public TokenUpdate removeAt(Function<TokenPaths, ? extends GrowingListPath<?, ?, ?>> path,
            int index) {
        changes().nested().removeAt(path.apply(TokenPaths.INSTANCE), index);
        return this;
    }

    /**
     * Makes the update create the item if there is none. A condition given by {@code onlyIf} counts for an
     * item that exists.
     *
     * <p>As the item may be new, the update must set what is required: {@code words}, {@code text}. It is
     * refused otherwise.
     *
     * @return this update
     */
    public TokenUpdate orCreate() {
        NewItem item = newItem();
        item.set("id", this.key.id(), AttributeCodec.STRING);
        item.require("words", "words");
        item.require("text", "text");
        return this;
    }

    @Override
    protected TokenUpdate self() {
        return this;
    }
}
