package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Visit} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class VisitCodec extends EntityCodec<Models.Visit, VisitKey> {
    /**
     * The only instance.
     */
    public static final VisitCodec INSTANCE = new VisitCodec();

    private VisitCodec() {
        super("Visit", Models.Visit.class);
    }

    @Override
    public void write(Models.Visit visit, ItemWriter item) {
        item.put("id", visit.id(), AttributeCodec.STRING);
        item.put("day", visit.day(), AttributeCodec.LOCAL_DATE);
    }

    @Override
    public Models.Visit read(ItemReader item) {
        return new Models.Visit(
                item.get("id", AttributeCodec.STRING),
                item.get("day", AttributeCodec.LOCAL_DATE));
    }

    @Override
    public void writeIndexKeys(Models.Visit visit, ItemWriter item) {
        item.putIndexKey("gsi2pk", gsi2Partition(visit.day()));
        item.putIndexKey("gsi2sk", gsi2Sort(visit.id()));
    }

    @Override
    public VisitKey keyOf(Models.Visit visit) {
        return VisitKey.of(visit);
    }

    @Override
    public VisitKey parseKey(String partition, @Nullable String sort) {
        return VisitKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Visit visit, Violations violations) {
        checkId(visit.id(), violations);
        checkDay(visit.day(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkDay(LocalDate day, Violations violations) {
        violations.required("day", day);
    }

    /**
     * Returns the index key {@code gsi2pk = DAY#{day}}.
     */
    static String gsi2Partition(LocalDate day) {
        return KeyWriter.partition("Visit", "gsi2pk")
                .literal("DAY#")
                .component("day", day, KeyFormat.DATE)
                .finish();
    }

    /**
     * Returns the index key {@code gsi2sk = {id}}.
     */
    static String gsi2Sort(String id) {
        return KeyWriter.sort("Visit", "gsi2sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }
}
