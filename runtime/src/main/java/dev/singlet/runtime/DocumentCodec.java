package dev.singlet.runtime;

import dev.singlet.ItemDecodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between a document and its map: the base of what is generated for types annotated with
 * {@code @Document}. Implementations have no state.
 *
 * @param <T> the document
 */
public abstract class DocumentCodec<T> extends RecordCodec<T> {

    private final String name;
    private final String formHash;

    /**
     * Called by generated code.
     *
     * @param name the name of the document
     * @param formHash the hash of the stored form
     */
    protected DocumentCodec(String name, String formHash) {
        this.name = name;
        this.formHash = formHash;
    }

    /**
     * Returns the name of the document.
     *
     * @return the name that {@code @Document} gives, or the simple name of the type
     */
    public final String name() {
        return name;
    }

    /**
     * Returns what tells stored forms apart: the hash changes with the attributes, their types, the types that the
     * document can have, and those of all documents in it.
     *
     * @return 16 hexadecimal digits, always the same for the same form
     */
    public final String formHash() {
        return formHash;
    }

    /**
     * Returns the names that documents of a type are stored under.
     *
     * @param type the type of a document: of a sealed document one of its records, or an interface of some of them
     * @return for each record the name that is written, followed by those that it is read from as well; of a document
     *     that is a record its {@link #name}
     */
    public List<String> typeNames(Class<? extends T> type) {
        return List.of(name);
    }

    /**
     * Returns the stored form of a document.
     *
     * @param value the document
     * @return its attributes by their names, unmodifiable; with them the type of a sealed document, and the version of
     *     its form from the second on
     * @throws dev.singlet.ItemEncodingException if a component that is required is null, if DynamoDB cannot hold a
     *     value, or if the document is nested deeper than 32 levels
     */
    public final Map<String, AttributeValue> encode(T value) {
        ItemWriter document = new ItemWriter(name);
        write(Objects.requireNonNull(value, "value"), document);
        return document.item();
    }

    /**
     * Returns the document of a stored form. One of an older version goes through the upcasters of its type; attributes
     * that belong to no component are passed over.
     *
     * @param document the attributes by their names
     * @return the document
     * @throws ItemDecodingException if an attribute is missing or has another type, if the type of a sealed document is
     *     unknown, if the version is newer than the program, or if an upcaster fails
     */
    public final T decode(Map<String, AttributeValue> document) {
        return read(new ItemReader(name, document));
    }

    /**
     * Takes a document one step on. Called by generated code.
     *
     * @param from the version of the old form
     * @param old the old form
     * @param upcaster the program's upcaster
     * @param <O> the old form
     * @param <N> the newer form
     * @return the newer form
     * @throws ItemDecodingException if the upcaster throws or returns null; what it threw is the cause
     */
    protected final <O, N> N upcast(int from, O old, Function<O, @Nullable N> upcaster) {
        @Nullable N upcasted;
        try {
            upcasted = upcaster.apply(old);
        } catch (RuntimeException failure) {
            throw new ItemDecodingException(
                    name,
                    "",
                    "its upcaster from version " + from + " failed with "
                            + failure.getClass().getSimpleName(),
                    failure);
        }
        if (upcasted == null) {
            throw new ItemDecodingException(name, "", "its upcaster from version " + from + " returned null");
        }
        return upcasted;
    }

    /**
     * Makes the exception for a document of a type that did not exist when its codec was generated. Called by generated
     * code.
     *
     * @return the exception to throw
     */
    protected final IllegalStateException unknownType() {
        return new IllegalStateException(
                "A type of " + name + " is newer than the codec of " + name + ". Compile the codec again.");
    }

    /** Names the document. */
    @Override
    public final String toString() {
        return "DocumentCodec[" + name + "]";
    }
}
