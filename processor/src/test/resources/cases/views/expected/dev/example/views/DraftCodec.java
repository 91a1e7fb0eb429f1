package dev.example.views;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.IndexItem;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.Violations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts between {@link Draft} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DraftCodec extends EntityCodec<Draft, DraftKey> {
    /**
     * The only instance.
     */
    public static final DraftCodec INSTANCE = new DraftCodec();

    static final AttributeCodec<Draft.State> STATE = AttributeCodec.enumName(Draft.State.class);

    static final KeyFormat<Draft.State> STATE_FORMAT = KeyFormat.enumName(Draft.State.class);

    static final KeyFormat<Integer> RANK_FORMAT = KeyFormat.paddedInt(5);

    private DraftCodec() {
        super("Draft", Draft.class);
    }

    @Override
    public void write(Draft draft, ItemWriter item) {
        item.put("author", draft.author(), AttributeCodec.STRING);
        item.put("id", draft.id(), AttributeCodec.STRING);
        item.put("t", draft.title(), AttributeCodec.STRING);
        item.put("state", draft.state(), STATE);
        item.put("day", draft.day(), AttributeCodec.LOCAL_DATE);
        item.put("rank", draft.rank(), AttributeCodec.INT);
        item.putIfPresent("reviewer", draft.reviewer(), AttributeCodec.STRING);
        item.put("size", draft.size(), AttributeCodec.LONG);
        item.put("expiresAt", draft.expiresAt(), AttributeCodec.EPOCH_SECONDS);
    }

    @Override
    public Draft read(ItemReader item) {
        return new Draft(
                item.get("author", AttributeCodec.STRING),
                item.get("id", AttributeCodec.STRING),
                item.get("t", AttributeCodec.STRING),
                item.get("state", STATE),
                item.get("day", AttributeCodec.LOCAL_DATE),
                item.get("rank", AttributeCodec.INT),
                item.find("reviewer", AttributeCodec.STRING),
                item.get("size", AttributeCodec.LONG),
                item.get("expiresAt", AttributeCodec.EPOCH_SECONDS));
    }

    @Override
    public void writeIndexKeys(Draft draft, ItemWriter item) {
        item.putIndexKey("gsi1pk", gsi1Partition(draft.state()));
        item.putIndexKey("gsi1sk", gsi1Sort(draft.day(), draft.author(), draft.rank()));
        item.putIndexKey("order", lsi1Sort(draft.expiresAt()));
        item.putIndexKey("gsi3pk", gsi3Partition(draft.reviewer()));
        item.putIndexKey("gsi3sk", gsi3Sort(draft.day()));
    }

    @Override
    public DraftKey keyOf(Draft draft) {
        return DraftKey.of(draft);
    }

    @Override
    public DraftKey parseKey(String partition, @Nullable String sort) {
        return DraftKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Draft complete(Draft draft, GeneratedValues generated) {
        return new Draft(
                draft.author(),
                generated.idUnless(draft.id()),
                draft.title(),
                draft.state(),
                draft.day(),
                draft.rank(),
                draft.reviewer(),
                draft.size(),
                generated.wholeSeconds(draft.expiresAt()));
    }

    @Override
    public String timeToLive() {
        return "expiresAt";
    }

    @Override
    public void validate(Draft draft, Violations violations) {
        checkAuthor(draft.author(), violations);
        checkTitle(draft.title(), violations);
        checkState(draft.state(), violations);
        checkDay(draft.day(), violations);
        checkExpiresAt(draft.expiresAt(), violations);
    }

    static void checkAuthor(String author, Violations violations) {
        violations.required("author", author);
    }

    static void checkTitle(String title, Violations violations) {
        violations.required("title", title);
    }

    static void checkState(Draft.State state, Violations violations) {
        violations.required("state", state);
    }

    static void checkDay(LocalDate day, Violations violations) {
        violations.required("day", day);
    }

    static void checkExpiresAt(Instant expiresAt, Violations violations) {
        violations.required("expiresAt", expiresAt);
    }

    /**
     * Returns the index key {@code gsi1pk = STATE#{state}}.
     */
    static String gsi1Partition(Draft.State state) {
        return KeyWriter.partition("Draft", "gsi1pk")
                .literal("STATE#")
                .component("state", state, STATE_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code gsi1sk = {day}#{author}#{rank:5}}.
     */
    static String gsi1Sort(LocalDate day, String author, int rank) {
        return KeyWriter.sort("Draft", "gsi1sk")
                .component("day", day, KeyFormat.DATE)
                .literal("#")
                .component("author", author, KeyFormat.STRING)
                .literal("#")
                .component("rank", rank, RANK_FORMAT)
                .finish();
    }

    /**
     * Returns the index key {@code order = AT#{expiresAt}}.
     */
    static String lsi1Sort(Instant expiresAt) {
        return KeyWriter.sort("Draft", "order")
                .literal("AT#")
                .component("expiresAt", expiresAt, KeyFormat.SECONDS)
                .finish();
    }

    /**
     * Returns the index key {@code gsi3pk = REVIEWER#{reviewer:lower}}, or null while a component of it is
     * absent.
     */
    static @Nullable String gsi3Partition(@Nullable String reviewer) {
        if (reviewer == null) {
            return null;
        }
        return KeyWriter.partition("Draft", "gsi3pk")
                .literal("REVIEWER#")
                .component("reviewer", reviewer, KeyFormat.LOWER)
                .finish();
    }

    /**
     * Returns the index key {@code gsi3sk = {day}}.
     */
    static String gsi3Sort(LocalDate day) {
        return KeyWriter.sort("Draft", "gsi3sk")
                .component("day", day, KeyFormat.DATE)
                .finish();
    }

    /**
     * Returns an item of index {@code gsi1} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromGsi1(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Draft", attributes);
        KeyReader pk = item.key("pk").literal("AUTHOR#");
        item.put("author", pk.component("author", KeyFormat.STRING), AttributeCodec.STRING);
        pk.end();
        KeyReader sk = item.key("sk").literal("DRAFT#");
        item.put("id", sk.component("id", KeyFormat.STRING), AttributeCodec.STRING);
        sk.end();
        KeyReader gsi1pk = item.key("gsi1pk").literal("STATE#");
        item.put("state", gsi1pk.component("state", STATE_FORMAT), STATE);
        gsi1pk.end();
        KeyReader gsi1sk = item.key("gsi1sk");
        item.put("day", gsi1sk.component("day", KeyFormat.DATE), AttributeCodec.LOCAL_DATE);
        gsi1sk.literal("#");
        gsi1sk.component("author", KeyFormat.STRING);
        gsi1sk.literal("#");
        item.put("rank", gsi1sk.component("rank", RANK_FORMAT), AttributeCodec.INT);
        gsi1sk.end();
        return item.attributes();
    }

    /**
     * Returns an item of index {@code lsi1} with those attributes that its keys tell.
     */
    static Map<String, AttributeValue> fromLsi1(Map<String, AttributeValue> attributes) {
        IndexItem item = new IndexItem("Draft", attributes);
        KeyReader pk = item.key("pk").literal("AUTHOR#");
        item.put("author", pk.component("author", KeyFormat.STRING), AttributeCodec.STRING);
        pk.end();
        KeyReader sk = item.key("sk").literal("DRAFT#");
        item.put("id", sk.component("id", KeyFormat.STRING), AttributeCodec.STRING);
        sk.end();
        return item.attributes();
    }
}
