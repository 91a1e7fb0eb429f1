package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.InvalidCursorException;
import dev.singlet.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Cursors that are changed, cut, continued, or used elsewhere: exhaustively, with a simulated DynamoDB. */
class BoundCursorTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final CursorKey KEY = CursorReads.key("new", 1);
    private static final List<CursorCodec> FORMS = List.of(CursorCodec.signed(KEY), CursorCodec.sealed(KEY));

    @Test
    void aCursorIsGoodForItsOwnReadAlone() {
        int taken = 0;
        int refused = 0;
        TreeSet<String> groups = new TreeSet<>();
        for (CursorCodec codec : FORMS) {
            CursorReads reads = new CursorReads(codec);
            List<CursorReads.Read> all = reads.all();
            List<Cursor> cursors = all.stream().map(CursorReads.Read::cursor).toList();
            for (int from = 0; from < all.size(); from++) {
                groups.add(all.get(from).group());
                for (CursorReads.Read to : all) {
                    if (all.get(from).group().equals(to.group())) {
                        assertNotNull(to.page().apply(cursors.get(from)));
                        taken++;
                    } else {
                        reads.assertRefused(to, cursors.get(from));
                        refused++;
                    }
                }
            }
        }
        System.out.println("BoundCursorTest: " + groups.size() + " reads that differ in what cursors are bound to; "
                + refused + " replays elsewhere refused, " + taken + " at home taken");
        assertTrue(refused > 3_000, "refused " + refused);
    }

    @Test
    void everyBitCounts() {
        int tried = 0;
        for (CursorCodec codec : FORMS) {
            CursorReads reads = new CursorReads(codec);
            for (CursorReads.Read read : reads.kinds()) {
                if (read.group().startsWith("local") || read.group().startsWith("filter")) {
                    continue; // The same form as a query of the table.
                }
                String token = read.cursor().token();
                for (String changed : changed(token)) {
                    reads.assertRefused(read, Cursor.of(changed));
                    tried++;
                }
            }
        }
        System.out.println("BoundCursorTest: " + tried
                + " tokens with one bit flipped, cut or continued, signed and sealed: all refused");
        assertTrue(tried > 10_000, "tried " + tried);
    }

    @Test
    void aPlainCursorThatIsChangedStaysWithinItsQuery() {
        CursorReads reads = new CursorReads(CursorCodec.plain());
        int refused = 0;
        int within = 0;
        for (CursorReads.Read read : reads.kinds()) {
            if (read.group().startsWith("scan")) {
                continue; // A scan has no partition to stay in.
            }
            Map<String, AttributeValue> own = startKey(reads, read, read.cursor());
            String partition = own.containsKey("gsi1pk") ? "gsi1pk" : "pk";
            for (String changed : changed(read.cursor().token())) {
                reads.client().startKeys().clear();
                try {
                    Map<String, AttributeValue> start = startKey(reads, read, Cursor.of(changed));
                    assertEquals(own.get(partition), start.get(partition));
                    assertEquals(own.keySet(), start.keySet());
                    String sort = partition.equals("pk") ? "sk" : "gsi1sk";
                    assertTrue(StoredValues.keyText(start, sort).startsWith("TASK#")
                            || read.group().startsWith("collection"));
                    within++;
                } catch (InvalidCursorException expected) {
                    assertEquals(0, reads.client().startKeys().size());
                    refused++;
                }
            }
        }
        System.out.println("BoundCursorTest: of plain tokens with one bit flipped, cut or continued, " + refused
                + " refused and " + within + " within their own query");
        assertTrue(within > 100 && refused > 1_000);
    }

    private static Map<String, AttributeValue> startKey(CursorReads reads, CursorReads.Read read, Cursor cursor) {
        reads.client().startKeys().clear();
        Page<?> page = read.page().apply(cursor);
        assertEquals(1, page.items().size());
        return reads.client().startKeys().get(0);
    }

    /** All that a token can become by one bit, by cutting it and by continuing it: as text, and as what the text stands for. */
    private static List<String> changed(String token) {
        List<String> all = new ArrayList<>();
        for (int bit = 0; bit < token.length() * Byte.SIZE; bit++) {
            all.add(new String(flip(token.getBytes(StandardCharsets.ISO_8859_1), bit), StandardCharsets.ISO_8859_1));
        }
        byte[] content = Base64.getUrlDecoder().decode(token);
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            all.add(encoded(flip(content, bit)));
        }
        for (int length = 0; length < token.length(); length++) {
            all.add(token.substring(0, length));
        }
        for (int length = 0; length < content.length; length++) {
            all.add(encoded(Arrays.copyOf(content, length)));
            all.add(encoded(Arrays.copyOfRange(content, content.length - length, content.length)));
        }
        for (int next = 0; next < ALPHABET.length(); next++) {
            all.add(token + ALPHABET.charAt(next));
            all.add(token + "A" + ALPHABET.charAt(next));
            all.add(ALPHABET.charAt(next) + token);
        }
        all.addAll(List.of(token + "=", token + "==", token + token, token + "\n", " " + token, token + "\0"));
        for (int more = 1; more <= 64; more++) {
            all.add(encoded(Arrays.copyOf(content, content.length + more)));
        }
        return all;
    }

    private static byte[] flip(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return changed;
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
