package dev.singlet.processor.schema;

import dev.singlet.processor.model.ValueType;
import java.util.List;
import java.util.Objects;

/** What an attribute holds, as far as its stored form goes: two types of one stored form are equal. */
public sealed interface StoredType {

    /**
     * A string, a number, a time and the like.
     *
     * @param name such as {@code int}
     */
    record Simple(String name) implements StoredType {

        /** Refuses what is left out where it is read. */
        public Simple {
            Objects.requireNonNull(name);
        }
    }

    /**
     * The name of a constant.
     *
     * @param constants in source order
     */
    record EnumType(List<String> constants) implements StoredType {

        /** Copies the list. */
        public EnumType {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A list.
     *
     * @param element what it holds
     */
    record ListType(StoredType element) implements StoredType {

        /** Refuses what is left out where it is read. */
        public ListType {
            Objects.requireNonNull(element);
        }
    }

    /**
     * A set of strings or of numbers.
     *
     * @param element what it holds
     */
    record SetType(StoredType element) implements StoredType {

        /** Refuses what is left out where it is read. */
        public SetType {
            Objects.requireNonNull(element);
        }
    }

    /**
     * A map.
     *
     * @param key its keys
     * @param value its values
     */
    record MapType(StoredType key, StoredType value) implements StoredType {

        /** Refuses what is left out where it is read. */
        public MapType {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }
    }

    /**
     * A nested record, stored as a map.
     *
     * @param document the qualified name of the record
     */
    record Nested(String document) implements StoredType {

        /** Refuses what is left out where it is read. */
        public Nested {
            Objects.requireNonNull(document);
        }
    }

    /**
     * A type with {@code @Document}.
     *
     * @param document the qualified name of the type
     */
    record Shared(String document) implements StoredType {

        /** Refuses what is left out where it is read. */
        public Shared {
            Objects.requireNonNull(document);
        }
    }

    /**
     * What a converter of the program makes of something.
     *
     * @param converter the qualified name of the converter
     * @param stored what it makes
     */
    record Converted(String converter, StoredType stored) implements StoredType {

        /** Refuses what is left out where it is read. */
        public Converted {
            Objects.requireNonNull(converter);
            Objects.requireNonNull(stored);
        }
    }

    /** Returns the stored form of a value. */
    static StoredType of(ValueType value) {
        if (value instanceof ValueType.Simple simple) {
            return new Simple(CamelCase.of(simple.kind()));
        }
        if (value instanceof ValueType.EnumValue constants) {
            return new EnumType(constants.constants());
        }
        if (value instanceof ValueType.ListValue list) {
            return new ListType(of(list.element()));
        }
        if (value instanceof ValueType.SetValue set) {
            return new SetType(of(set.element()));
        }
        if (value instanceof ValueType.MapValue map) {
            return new MapType(of(map.key()), of(map.value()));
        }
        if (value instanceof ValueType.DocumentValue nested) {
            return new Nested(nested.type().canonicalName());
        }
        if (value instanceof ValueType.SharedDocument shared) {
            return new Shared(shared.type().canonicalName());
        }
        ValueType.ConvertedValue converted = (ValueType.ConvertedValue) value;
        return new Converted(converted.converter().canonicalName(), of(converted.stored()));
    }
}
