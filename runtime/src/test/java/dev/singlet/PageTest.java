package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Cursor CURSOR = Cursor.of("s3cr3t");

    @Test
    void holdsItemsAndTheWayOn() {
        List<Integer> items = new ArrayList<>(List.of(1, 2));
        Page<Integer> page = Page.of(items, CURSOR);
        items.add(3);

        assertEquals(List.of(1, 2), page.items());
        assertEquals(Optional.of(CURSOR), page.next());
        assertTrue(page.hasNext());
        assertFalse(Page.of(items, null).hasNext());
        assertEquals(2, page.stream().count());
        List<Integer> seen = new ArrayList<>();
        page.forEach(seen::add);
        assertEquals(List.of(1, 2), seen);
        assertThrows(UnsupportedOperationException.class, () -> page.items().add(3));
    }

    @Test
    void mapsItsItems() {
        assertEquals(Page.of(List.of("1"), CURSOR), Page.of(List.of(1), CURSOR).map(Object::toString));
    }

    @Test
    void showsNoContent() {
        assertEquals(
                "Page[items=1, hasNext=true]",
                Page.of(List.of("s3cr3t"), CURSOR).toString());
        assertEquals("Cursor", CURSOR.toString());
    }

    @Test
    void cursorsAreEqualByTheirTokens() {
        assertEquals(CURSOR, Cursor.of("s3cr3t"));
        assertEquals(CURSOR.hashCode(), Cursor.of("s3cr3t").hashCode());
        assertNotEquals(CURSOR, Cursor.of("another"));
        assertEquals("s3cr3t", CURSOR.token());
    }
}
