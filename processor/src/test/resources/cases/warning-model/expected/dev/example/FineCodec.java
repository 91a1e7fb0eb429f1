package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Fine} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineCodec extends EntityCodec<Models.Fine, FineKey> {
    /**
     * The only instance.
     */
    public static final FineCodec INSTANCE = new FineCodec();

    static final AttributeCodec<Models.Status> STATUS = AttributeCodec.enumName(Models.Status.class);

    static final KeyFormat<Models.Status> STATUS_FORMAT = KeyFormat.enumName(Models.Status.class);

    private FineCodec() {
        super("Fine", Models.Fine.class);
    }

    @Override
    public void write(Models.Fine fine, ItemWriter item) {
        item.put("tenant", fine.tenant(), AttributeCodec.STRING);
        item.put("status", fine.status(), STATUS);
        item.put("id", fine.id(), AttributeCodec.STRING);
        item.put("at", fine.at(), AttributeCodec.INSTANT);
    }

    @Override
    public Models.Fine read(ItemReader item) {
        return new Models.Fine(
                item.get("tenant", AttributeCodec.STRING),
                item.get("status", STATUS),
                item.get("id", AttributeCodec.STRING),
                item.get("at", AttributeCodec.INSTANT));
    }

    @Override
    public void writeIndexKeys(Models.Fine fine, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(fine.at()));
        item.putIndexKey("gsi1sk", gsi1Sort(fine.id()));
    }

    @Override
    public FineKey keyOf(Models.Fine fine) {
        return FineKey.of(fine);
    }

    @Override
    public FineKey parseKey(String partition, @Nullable String sort) {
        return FineKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Models.Fine fine, Violations violations) {
        checkTenant(fine.tenant(), violations);
        checkStatus(fine.status(), violations);
        checkId(fine.id(), violations);
        checkAt(fine.at(), violations);
    }

    static void checkTenant(String tenant, Violations violations) {
        violations.required("tenant", tenant);
    }

    static void checkStatus(Models.Status status, Violations violations) {
        violations.required("status", status);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkAt(Instant at, Violations violations) {
        violations.required("at", at);
    }

    /**
     * Returns the index key {@code gsi1pk = SECOND#{at:seconds}}.
     */
    static String gsi1Partition(Instant at) {
        return KeyWriter.partition("Fine", "gsi1pk")
                .literal("SECOND#")
                .component("at", at, KeyFormat.SECONDS)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {id}}.
     */
    static String gsi1Sort(String id) {
        return KeyWriter.sort("Fine", "gsi1sk")
                .component("id", id, KeyFormat.STRING)
                .finish();
    }
}
