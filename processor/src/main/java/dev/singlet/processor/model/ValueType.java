package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/** What an attribute, or a part of one, holds. */
public sealed interface ValueType {

    /** Returns what is stored: what the converter makes of a converted value, and any other value itself. */
    default ValueType stored() {
        return this;
    }

    /** Returns whether this is a nested record or a document, which has a codec with checks of its own. */
    default boolean isDocument() {
        return this instanceof DocumentValue || this instanceof SharedDocument;
    }

    /**
     * A type that the runtime has a codec for.
     *
     * @param kind which
     */
    record Simple(SimpleKind kind) implements ValueType {}

    /**
     * An enum, stored by name.
     *
     * @param type the enum
     * @param constants its constants in source order
     */
    record EnumValue(ClassName type, List<String> constants) implements ValueType {

        /** Copies the list. */
        public EnumValue {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A {@code List}.
     *
     * @param element what it holds
     */
    record ListValue(ValueType element) implements ValueType {}

    /**
     * A {@code Set} of something that is stored as a string or as a number.
     *
     * @param element what it holds
     */
    record SetValue(ValueType element) implements ValueType {}

    /**
     * A {@code Map}.
     *
     * @param key its keys: strings, enums or UUIDs
     * @param value its values
     */
    record MapValue(ValueType key, ValueType value) implements ValueType {}

    /**
     * A nested record, whose codec is nested in that of what stores it.
     *
     * @param type the record; a {@link DocumentModel} describes it
     */
    record DocumentValue(ClassName type) implements ValueType {}

    /**
     * A type that is annotated with {@code @Document}, and so has a codec of its own.
     *
     * @param type the record or sealed interface
     */
    record SharedDocument(ClassName type) implements ValueType {}

    /**
     * A type with a converter of the program's.
     *
     * @param converter the converter's class
     * @param type the Java type, boxed
     * @param stored what the converter makes of it
     */
    record ConvertedValue(ClassName converter, TypeName type, ValueType stored) implements ValueType {}
}
