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
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Sizes} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesCodec extends EntityCodec<Models.Sizes, SizesKey> {
    /**
     * The only instance.
     */
    public static final SizesCodec INSTANCE = new SizesCodec();

    static final AttributeCodec<List<String>> LIST = AttributeCodec.list(AttributeCodec.STRING);

    static final AttributeCodec<Set<Integer>> SET = AttributeCodec.set(AttributeCodec.INT);

    static final AttributeCodec<Map<String, Long>> MAP = AttributeCodec.map(AttributeCodec.LONG);

    static final AttributeCodec<List<Models.Nested>> NESTED = AttributeCodec.list(
            AttributeCodec.document(NestedCodec.INSTANCE));

    static final AttributeCodec<Set<Models.Status>> STATUSES = AttributeCodec.set(
            AttributeCodec.enumName(Models.Status.class));

    static final AttributeCodec<Map<Models.Status, String>> BY_STATUS = AttributeCodec.map(
            AttributeCodec.enumName(Models.Status.class), AttributeCodec.STRING);

    static final AttributeCodec<Set<String>> NESTED_FINE = AttributeCodec.set(
            AttributeCodec.STRING);

    private SizesCodec() {
        super("Sizes", Models.Sizes.class);
    }

    @Override
    public void write(Models.Sizes sizes, ItemWriter item) {
        item.put("id", sizes.id(), AttributeCodec.STRING);
        item.put("list", sizes.list(), LIST);
        item.putSet("set", sizes.set(), SET);
        item.putOptional("map", sizes.map(), MAP);
        item.put("nested", sizes.nested(), NESTED);
        item.put("bounded", sizes.bounded(), LIST);
        item.putSet("statuses", sizes.statuses(), STATUSES);
        item.put("byStatus", sizes.byStatus(), BY_STATUS);
        item.put("text", sizes.text(), AttributeCodec.STRING);
        item.put("bytes", sizes.bytes(), AttributeCodec.BYTES);
    }

    @Override
    public Models.Sizes read(ItemReader item) {
        return new Models.Sizes(
                item.get("id", AttributeCodec.STRING),
                item.get("list", LIST),
                item.getSet("set", SET),
                Optional.ofNullable(item.find("map", MAP)),
                item.get("nested", NESTED),
                item.get("bounded", LIST),
                item.getSet("statuses", STATUSES),
                item.get("byStatus", BY_STATUS),
                item.get("text", AttributeCodec.STRING),
                item.get("bytes", AttributeCodec.BYTES));
    }

    @Override
    public void writeIndexKeys(Models.Sizes sizes, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public SizesKey keyOf(Models.Sizes sizes) {
        return SizesKey.of(sizes);
    }

    @Override
    public SizesKey parseKey(String partition, @Nullable String sort) {
        return SizesKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Sizes sizes, Violations violations) {
        checkId(sizes.id(), violations);
        checkList(sizes.list(), violations);
        checkSet(sizes.set(), violations);
        violations.required("map", sizes.map());
        checkNested(sizes.nested(), violations);
        checkBounded(sizes.bounded(), violations);
        checkStatuses(sizes.statuses(), violations);
        checkByStatus(sizes.byStatus(), violations);
        checkText(sizes.text(), violations);
        checkBytes(sizes.bytes(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkList(List<String> list, Violations violations) {
        violations.required("list", list);
    }

    static void checkSet(Set<Integer> set, Violations violations) {
        violations.required("set", set);
    }

    static void checkNested(List<Models.Nested> nested, Violations violations) {
        violations.notEmpty("nested", nested);
        violations.size("nested", nested, 1, Integer.MAX_VALUE);
        violations.elements("nested", nested, NestedCodec.INSTANCE::validate);
    }

    static void checkBounded(List<String> bounded, Violations violations) {
        violations.required("bounded", bounded);
        violations.size("bounded", bounded, 0, 10);
    }

    static void checkStatuses(Set<Models.Status> statuses, Violations violations) {
        violations.required("statuses", statuses);
    }

    static void checkByStatus(Map<Models.Status, String> byStatus, Violations violations) {
        violations.required("byStatus", byStatus);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }

    static void checkBytes(byte[] bytes, Violations violations) {
        violations.required("bytes", bytes);
    }

    /**
     * Converts between {@link Models.Nested} and its map.
     */
    public static final class NestedCodec extends RecordCodec<Models.Nested> {
        /**
         * The only instance.
         */
        public static final NestedCodec INSTANCE = new NestedCodec();

        private NestedCodec() {
        }

        @Override
        public void write(Models.Nested nested, ItemWriter item) {
            item.put("inside", nested.inside(), LIST);
            item.putSet("fine", nested.fine(), NESTED_FINE);
        }

        @Override
        public Models.Nested read(ItemReader item) {
            return new Models.Nested(
                    item.get("inside", LIST),
                    item.getSet("fine", NESTED_FINE));
        }

        @Override
        public void validate(Models.Nested nested, Violations violations) {
            checkInside(nested.inside(), violations);
            checkFine(nested.fine(), violations);
        }

        static void checkInside(List<String> inside, Violations violations) {
            violations.required("inside", inside);
        }

        static void checkFine(Set<String> fine, Violations violations) {
            violations.required("fine", fine);
            violations.size("fine", fine, 0, 3);
        }
    }
}
