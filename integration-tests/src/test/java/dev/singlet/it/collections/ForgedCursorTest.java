package dev.singlet.it.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Cursor;
import dev.singlet.InvalidCursorException;
import dev.singlet.testing.DynamoDbExtension;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Cursors of a collection on an index, made by somebody who knows their form. Such a query cannot tell whose the primary
 * key in it should be, but DynamoDB must never be asked to start after what is no key.
 */
class ForgedCursorTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");
    private static final int HEADER = 5;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static MallTable mall;
    private static Cursor genuine;

    @BeforeAll
    static void createTable() {
        mall = MallTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        mall.createIfAbsent();
        for (int number = 0; number < 3; number++) {
            mall.parcels().put(new Parcel("p" + number, DAY, NOON.plusSeconds(number)));
        }
        genuine = mall.delivery(DAY).limit(1).page().next().orElseThrow();
    }

    @Test
    void aCursorPutTogetherAgainIsTheSame() {
        assertEquals(genuine, forged(keys()));
        assertEquals(2, mall.delivery(DAY).startAfter(forged(keys())).list().size());
    }

    @Test
    void emptyKeysAreRefused() {
        for (int place = 0; place < 3; place++) {
            assertRefused(place, "");
        }
    }

    @Test
    void keysThatAreTooLongAreRefused() {
        String sort = keys().get(0);
        assertRefused(0, sort + "x".repeat(1025 - sort.length()));
        assertRefused(1, "x".repeat(2049));
        assertRefused(1, "\u00e9".repeat(1025));
        assertRefused(2, "x".repeat(1025));
    }

    @Test
    void tooFewAndTooManyKeysAreRefused() {
        assertRefused(forged(keys().subList(0, 2)));
        List<String> more = keys();
        more.add("more");
        assertRefused(forged(more));
    }

    @Test
    void theLongestKeysAreTaken() {
        List<String> keys = keys();
        keys.set(1, "x".repeat(2048));
        keys.set(2, "x".repeat(1024));
        assertEquals(2, mall.delivery(DAY).startAfter(forged(keys)).list().size());
    }

    private static void assertRefused(int place, String key) {
        List<String> keys = keys();
        keys.set(place, key);
        assertRefused(forged(keys));
    }

    private static void assertRefused(Cursor cursor) {
        assertThrows(
                InvalidCursorException.class,
                () -> mall.delivery(DAY).startAfter(cursor).list());
    }

    /** The keys in the genuine cursor: the index's sort key, and the primary key. */
    private static List<String> keys() {
        ByteBuffer bytes = bytes().position(HEADER);
        List<String> keys = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] key = new byte[bytes.getShort()];
            bytes.get(key);
            keys.add(new String(key, StandardCharsets.UTF_8));
        }
        return keys;
    }

    private static Cursor forged(List<String> keys) {
        ByteBuffer forged = ByteBuffer.allocate(10_000).put(bytes().limit(HEADER));
        for (String key : keys) {
            byte[] text = key.getBytes(StandardCharsets.UTF_8);
            forged.putShort((short) text.length).put(text);
        }
        byte[] content = new byte[forged.flip().remaining()];
        forged.get(content);
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(content));
    }

    private static ByteBuffer bytes() {
        return ByteBuffer.wrap(Base64.getUrlDecoder().decode(genuine.token()));
    }
}
