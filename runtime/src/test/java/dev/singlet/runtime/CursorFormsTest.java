package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Cursor;
import dev.singlet.CursorCodec;
import dev.singlet.CursorKey;
import dev.singlet.sample.TaskTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forms of cursors, their keys, and what an own codec can and cannot do; with a simulated DynamoDB. */
class CursorFormsTest {

    private static final CursorKey NEW = CursorReads.key("new", 1);
    private static final CursorKey OLD = CursorReads.key("old", 2);
    private static final List<CursorCodec> FORMS = List.of(CursorCodec.signed(NEW), CursorCodec.sealed(NEW));

    @Test
    void aFormIsNotReadAsAnother() {
        List<CursorCodec> all = new ArrayList<>(FORMS);
        all.add(CursorCodec.plain());
        for (CursorCodec made : all) {
            Cursor cursor = new CursorReads(made).plainest().cursor();
            for (CursorCodec read : all) {
                if (!read.equals(made)) {
                    CursorReads reads = new CursorReads(read);
                    reads.assertRefused(reads.plainest(), cursor);
                }
            }
        }
    }

    @Test
    void keysCanBeRotated() {
        assertRotates(CursorCodec.signed(OLD), CursorCodec.signed(NEW, OLD), CursorCodec.signed(NEW));
        assertRotates(CursorCodec.sealed(OLD), CursorCodec.sealed(NEW, OLD), CursorCodec.sealed(NEW));
    }

    private static void assertRotates(CursorCodec before, CursorCodec between, CursorCodec after) {
        CursorReads old = new CursorReads(before);
        CursorReads both = new CursorReads(between);
        CursorReads young = new CursorReads(after);
        Cursor byOld = old.plainest().cursor();
        Cursor byBoth = both.plainest().cursor();

        assertEquals(1, both.plainest().page().apply(byOld).items().size());
        assertEquals(1, young.plainest().page().apply(byBoth).items().size());
        old.assertRefused(old.plainest(), byBoth);
        young.assertRefused(young.plainest(), byOld);
    }

    @Test
    void anotherKeyOfTheSameIdIsRefused() {
        CursorKey other = CursorReads.key("new", 3);
        for (boolean signs : new boolean[] {true, false}) {
            CursorReads reads = new CursorReads(signs ? CursorCodec.signed(other) : CursorCodec.sealed(other));
            Cursor cursor = new CursorReads(FORMS.get(signs ? 0 : 1)).plainest().cursor();
            reads.assertRefused(reads.plainest(), cursor);
        }
    }

    @Test
    void theSameKeyUnderAnotherIdIsRefused() {
        CursorKey renamed = CursorReads.key("nev", 1);
        for (CursorCodec codec :
                List.of(CursorCodec.signed(OLD, NEW, renamed), CursorCodec.sealed(OLD, NEW, renamed))) {
            CursorReads reads = new CursorReads(codec);
            CursorReads made = new CursorReads(codec.toString().contains("signed") ? FORMS.get(0) : FORMS.get(1));
            byte[] content =
                    Base64.getUrlDecoder().decode(made.plainest().cursor().token());
            assertEquals("new", new String(content, 2, 3, StandardCharsets.US_ASCII));
            content[4] = 'v';
            reads.assertRefused(reads.plainest(), Cursor.of(encoded(content)));
        }
    }

    @Test
    void aSealedCursorShowsNothing() {
        CursorReads signed = new CursorReads(FORMS.get(0));
        CursorReads sealed = new CursorReads(FORMS.get(1));
        for (int index = 0; index < signed.all().size(); index++) {
            String readable = decoded(signed.all().get(index).cursor());
            String unreadable = decoded(sealed.all().get(index).cursor());
            assertTrue(readable.contains("TASK#") || readable.contains("PROJECT#"));
            for (String part : List.of("TASK", "PROJECT", "OWNER", "p1", "001")) {
                assertFalse(unreadable.contains(part), part);
            }
        }
    }

    @Test
    void aSignedCursorNeverHoldsThePartition() {
        CursorReads reads = new CursorReads(FORMS.get(0));
        String token = decoded(reads.plainest().cursor());
        assertTrue(token.contains("TASK#001"));
        assertFalse(token.contains("PROJECT"));
    }

    /** What a release signs must be read by the next one: a change of this token needs a new version of the form. */
    @Test
    void theFormOfSignedCursorsIsFixed() {
        CursorReads reads = new CursorReads(FORMS.get(0));
        String token = reads.table("Tasks")
                .tasks()
                .byProject("p1")
                .filter(c -> c.name().in(List.of("a", "b")).and(c.count().gt(1).not()))
                .cursorContext("u1")
                .page()
                .next()
                .orElseThrow()
                .token();
        assertEquals("AgNuZXcB6lIUpQAIVEFTSyMwMDEl3TL8KDB8duKadZDtUXnKzZ5y2N6X_8pukQummZ6ZIA", token);
    }

    @Test
    void aContextNeedsACodecThatKeepsIt() {
        TaskTable table = new CursorReads(CursorCodec.plain()).table("Tasks");
        for (IllegalStateException failure : List.of(
                assertThrows(
                        IllegalStateException.class,
                        () -> table.tasks().byProject("p1").cursorContext("u1")),
                assertThrows(IllegalStateException.class, () -> table.scan().cursorContext("u1")),
                assertThrows(
                        IllegalStateException.class, () -> table.tasks().scan().cursorContext("u1")))) {
            assertEquals(
                    "Cursors of table Tasks are plain, and cannot be bound to a context."
                            + " Set cursorCodec to a signed or sealed one in the options of the table.",
                    failure.getMessage());
        }
        TaskTable signed = new CursorReads(FORMS.get(0)).table("Tasks");
        assertThrows(
                IllegalArgumentException.class,
                () -> signed.tasks().byProject("p1").cursorContext(""));
        assertThrows(IllegalArgumentException.class, () -> signed.scan().cursorContext(""));
    }

    @Test
    void whatAnOwnCodecReturnsIsCheckedToo() {
        // It binds nothing and checks nothing; so much is checked all the same.
        CursorCodec careless = new CursorCodec() {
            @Override
            public String encode(byte[] position, byte[] binding) {
                assertEquals(32, binding.length);
                return HexFormat.of().formatHex(position);
            }

            @Override
            public Optional<byte[]> decode(String token, byte[] binding) {
                assertEquals(32, binding.length);
                return Optional.of(HexFormat.of().parseHex(token));
            }
        };
        CursorReads reads = new CursorReads(careless);
        CursorReads.Read read = reads.plainest();
        String token = read.cursor().token();

        assertEquals(1, read.page().apply(Cursor.of(token)).items().size());
        reads.assertRefused(read, Cursor.of(token + "00"));
        reads.assertRefused(read, Cursor.of(""));
        for (CursorReads.Read other : reads.all()) {
            if (other.group().startsWith("global") || other.group().startsWith("scan")) {
                reads.assertRefused(other, Cursor.of(token));
            }
        }
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    private static String decoded(Cursor cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.ISO_8859_1);
    }
}
