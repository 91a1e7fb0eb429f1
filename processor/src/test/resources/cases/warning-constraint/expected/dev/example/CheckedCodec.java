package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Warnings.Checked} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedCodec extends EntityCodec<Warnings.Checked, CheckedKey> {
    /**
     * The only instance.
     */
    public static final CheckedCodec INSTANCE = new CheckedCodec();

    static final AttributeCodec<List<String>> NAMES = AttributeCodec.list(AttributeCodec.STRING);

    static final AttributeCodec<Map<String, List<String>>> DEEP = AttributeCodec.map(
            AttributeCodec.list(AttributeCodec.STRING));

    static final AttributeCodec<List<String>> JOINED = AttributeCodec.converted(
            new Warnings.Joined(), AttributeCodec.STRING);

    static final AttributeCodec<Warnings.Nested> NESTED = AttributeCodec.document(
            NestedCodec.INSTANCE);

    private CheckedCodec() {
        super("Checked", Warnings.Checked.class);
    }

    @Override
    public void write(Warnings.Checked checked, ItemWriter item) {
        item.put("id", checked.id(), AttributeCodec.STRING);
        item.putIfPresent("absent", checked.absent(), AttributeCodec.STRING);
        item.put("email", checked.email(), AttributeCodec.STRING);
        item.put("isbn", checked.isbn(), AttributeCodec.STRING);
        item.put("names", checked.names(), NAMES);
        item.put("deep", checked.deep(), DEEP);
        item.put("joined", checked.joined(), JOINED);
        item.put("grouped", checked.grouped(), AttributeCodec.STRING);
        item.put("nested", checked.nested(), NESTED);
    }

    @Override
    public Warnings.Checked read(ItemReader item) {
        return new Warnings.Checked(
                item.get("id", AttributeCodec.STRING),
                item.find("absent", AttributeCodec.STRING),
                item.get("email", AttributeCodec.STRING),
                item.get("isbn", AttributeCodec.STRING),
                item.get("names", NAMES),
                item.get("deep", DEEP),
                item.get("joined", JOINED),
                item.get("grouped", AttributeCodec.STRING),
                item.get("nested", NESTED));
    }

    @Override
    public void writeIndexKeys(Warnings.Checked checked, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public CheckedKey keyOf(Warnings.Checked checked) {
        return CheckedKey.of(checked);
    }

    @Override
    public CheckedKey parseKey(String partition, @Nullable String sort) {
        return CheckedKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Warnings.Checked checked, Violations violations) {
        checkId(checked.id(), violations);
        checkEmail(checked.email(), violations);
        checkIsbn(checked.isbn(), violations);
        checkNames(checked.names(), violations);
        checkDeep(checked.deep(), violations);
        checkJoined(checked.joined(), violations);
        checkGrouped(checked.grouped(), violations);
        checkNested(checked.nested(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkEmail(String email, Violations violations) {
        violations.required("email", email);
        violations.email("email", email);
    }

    static void checkIsbn(String isbn, Violations violations) {
        violations.required("isbn", isbn);
    }

    static void checkNames(List<String> names, Violations violations) {
        violations.required("names", names);
        violations.size("names", names, 0, 5);
        violations.size("names", names, 2, Integer.MAX_VALUE);
        violations.elements("names", names, CheckedCodec::checkNamesElement);
    }

    static void checkNamesElement(String element, Violations violations) {
        violations.notBlank("", element);
    }

    static void checkDeep(Map<String, List<String>> deep, Violations violations) {
        violations.required("deep", deep);
    }

    static void checkJoined(List<String> joined, Violations violations) {
        violations.required("joined", joined);
    }

    static void checkGrouped(String grouped, Violations violations) {
        violations.required("grouped", grouped);
    }

    static void checkNested(Warnings.Nested nested, Violations violations) {
        violations.required("nested", nested);
        violations.nested("nested", nested, NestedCodec.INSTANCE::validate);
    }

    /**
     * Converts between {@link Warnings.Nested} and its map.
     */
    public static final class NestedCodec extends RecordCodec<Warnings.Nested> {
        /**
         * The only instance.
         */
        public static final NestedCodec INSTANCE = new NestedCodec();

        private NestedCodec() {
        }

        @Override
        public void write(Warnings.Nested nested, ItemWriter item) {
            item.put("name", nested.name(), AttributeCodec.STRING);
            item.putIfPresent("absent", nested.absent(), AttributeCodec.STRING);
        }

        @Override
        public Warnings.Nested read(ItemReader item) {
            return new Warnings.Nested(
                    item.get("name", AttributeCodec.STRING),
                    item.find("absent", AttributeCodec.STRING));
        }

        @Override
        public void validate(Warnings.Nested nested, Violations violations) {
            checkName(nested.name(), violations);
        }

        static void checkName(String name, Violations violations) {
            violations.notBlank("name", name);
        }
    }
}
