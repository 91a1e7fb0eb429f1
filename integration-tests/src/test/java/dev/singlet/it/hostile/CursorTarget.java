package dev.singlet.it.hostile;

import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import dev.singlet.it.collections.Customer;
import dev.singlet.it.collections.MallTable;
import dev.singlet.it.collections.Parcel;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Vehicle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Gives tokens that were made from bytes to queries, collections and scans, with plain, signed and sealed cursors. */
public final class CursorTarget {

    /**
     * A query, collection or scan.
     *
     * @param partition the key attribute that it knows, or null for a scan
     * @param sort the attribute that it is sorted by, or null
     * @param prefix how its sort keys begin
     */
    private record Read(
            Function<@Nullable Cursor, Page<?>> page,
            boolean plain,
            @Nullable String partition,
            String sort,
            String prefix,
            Cursor own) {}

    private static final LocalDate DAY = LocalDate.of(2124, 5, 6);
    private static final StoredItems STORED = new StoredItems();
    private static final List<Read> READS = reads();

    private CursorTarget() {}

    private static List<Read> reads() {
        CursorKey key = CursorKey.of("k1", random(32));
        CursorKey older = CursorKey.of("k0", random(32));
        List<Read> reads = new ArrayList<>();
        for (CursorCodec codec :
                List.of(CursorCodec.plain(), CursorCodec.signed(key, older), CursorCodec.sealed(key, older))) {
            boolean plain = codec.equals(CursorCodec.plain());
            DepotTable depot = DepotTable.connect(STORED, options -> options.cursorCodec(codec));
            MallTable mall = MallTable.connect(STORED, options -> options.cursorCodec(codec));
            depot.vehicles().put(vehicle());
            add(
                    reads,
                    plain,
                    "pk",
                    "sk",
                    "VEHICLE#",
                    from(
                            depot.vehicles().byOrgId("org")::page,
                            cursor -> depot.vehicles()
                                    .byOrgId("org")
                                    .startAfter(cursor)
                                    .page()));
            add(
                    reads,
                    plain,
                    "pk",
                    "lsi1sk",
                    "RATING#",
                    from(
                            depot.vehicles().byRating("org")::page,
                            cursor -> depot.vehicles()
                                    .byRating("org")
                                    .startAfter(cursor)
                                    .page()));
            add(
                    reads,
                    plain,
                    "gsi1pk",
                    "gsi1sk",
                    "PLATE#",
                    from(
                            depot.vehicles().byCity("bonn")::page,
                            cursor -> depot.vehicles()
                                    .byCity("bonn")
                                    .startAfter(cursor)
                                    .page()));
            add(
                    reads,
                    plain,
                    null,
                    "sk",
                    "",
                    from(
                            depot.scan()::page,
                            cursor -> depot.scan().startAfter(cursor).page()));
            mall.customers().put(new Customer("c", "Ada"));
            add(
                    reads,
                    plain,
                    "pk",
                    "sk",
                    "",
                    from(
                            mall.customerActivity("c")::page,
                            cursor -> mall.customerActivity("c")
                                    .startAfter(cursor)
                                    .page()));
            mall.parcels().put(new Parcel("p", DAY, Instant.parse("2124-05-06T12:00:00Z")));
            add(
                    reads,
                    plain,
                    "gsi1pk",
                    "gsi1sk",
                    "",
                    from(
                            mall.delivery(DAY)::page,
                            cursor -> mall.delivery(DAY).startAfter(cursor).page()));
        }
        return reads;
    }

    private static Vehicle vehicle() {
        return new Vehicle(
                "org",
                "id",
                "Bonn",
                "plate",
                null,
                Optional.empty(),
                1,
                2,
                3,
                null,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                Map.of(),
                null,
                new Vehicle.Engine(Vehicle.Fuel.PETROL, 1, null));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private interface FirstPage {
        Page<?> read();
    }

    private static Function<@Nullable Cursor, Page<?>> from(FirstPage first, Function<Cursor, Page<?>> next) {
        return cursor -> cursor == null ? first.read() : next.apply(cursor);
    }

    private static void add(
            List<Read> reads,
            boolean plain,
            @Nullable String partition,
            String sort,
            String prefix,
            Function<@Nullable Cursor, Page<?>> page) {
        STORED.answer(STORED.items().get(STORED.items().size() - 1));
        Cursor own = page.apply(null).next().orElseThrow();
        STORED.takeStartKeys();
        reads.add(new Read(page, plain, partition, sort, prefix, own));
    }

    /** Called by Jazzer, and by {@link HostileInputTest}. */
    public static void fuzzerTestOneInput(byte[] data) {
        read(data);
    }

    /** Returns whether the token was taken. */
    static boolean read(byte[] data) {
        ByteSource source = new ByteSource(data);
        Read read = READS.get(source.below(READS.size()));
        String token = token(source, read);
        STORED.takeStartKeys();
        try {
            Objects.requireNonNull(read.page().apply(Cursor.of(token)));
        } catch (InvalidCursorException refused) {
            require(STORED.takeStartKeys().isEmpty(), "a request was sent with a cursor that was refused");
            return false;
        }
        List<Map<String, AttributeValue>> startKeys = STORED.takeStartKeys();
        require(startKeys.size() == 1, "a cursor that was taken did not lead to one request");
        require(read.plain() || token.equals(read.own().token()), "a forged cursor was taken");
        requireWithin(read, startKeys.get(0));
        return true;
    }

    private static void requireWithin(Read read, Map<String, AttributeValue> startKey) {
        startKey.values().forEach(key -> require(!key.s().isEmpty(), "an empty key was sent"));
        if (read.partition() != null) {
            Map<String, AttributeValue> own = position(read);
            require(
                    Objects.equals(own.get(read.partition()), startKey.get(read.partition())),
                    "a cursor left its partition");
            require(
                    Objects.requireNonNull(startKey.get(read.sort())).s().startsWith(read.prefix()),
                    "a cursor left its range");
        }
    }

    private static Map<String, AttributeValue> position(Read read) {
        Objects.requireNonNull(read.page().apply(read.own()));
        return STORED.takeStartKeys().get(0);
    }

    private static String token(ByteSource source, Read read) {
        String own = read.own().token();
        return switch (source.below(6)) {
            case 0 -> source.text(256);
            case 1 -> encoded(source.rest());
            case 2 -> READS.get(source.below(READS.size())).own().token();
            case 3 -> {
                int at = source.below(own.length());
                yield own.substring(0, at)
                        + source.text(source.below(4))
                        + own.substring(at + source.below(own.length() - at));
            }
            case 4 -> {
                byte[] content = Base64.getUrlDecoder().decode(own);
                for (int left = source.below(4); left >= 0; left--) {
                    content[source.below(content.length)] ^= (byte) source.next();
                }
                yield encoded(content);
            }
            default -> encoded(forged(source, Base64.getUrlDecoder().decode(own)));
        };
    }

    /** The beginning of a plain token, which tells its query, with other keys after it. */
    private static byte[] forged(ByteSource source, byte[] own) {
        byte[] content = Arrays.copyOf(own, 5);
        for (int left = source.below(5); left > 0; left--) {
            String[] prefixes = {
                "", "VEHICLE#", "RATING#001#", "PLATE#Bonn#", "ORG#org", "CUSTOMER#", "2124-05-06T12:00:00.000Z#"
            };
            byte[] key = (source.of(prefixes) + source.text(source.below(8)).repeat(source.below(64) == 63 ? 300 : 1))
                    .getBytes(StandardCharsets.UTF_8);
            int from = content.length;
            content = Arrays.copyOf(content, from + 2 + key.length);
            content[from] = (byte) (key.length >> 8);
            content[from + 1] = (byte) key.length;
            System.arraycopy(key, 0, content, from + 2, key.length);
        }
        return content;
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
