package dev.singlet.sample.chat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsColumns() {
        TextTable table = TextTable.of(List.of("pk", "type"), List.of(List.of("CHAT#1", "Chat"), List.of("", "X")));

        assertEquals("""
                pk     | type
                -------+-----
                CHAT#1 | Chat
                       | X""", String.join("\n", table.lines()));
    }

    @Test
    void saysThatThereAreNoItems() {
        assertEquals(
                List.of("pk", "--", "(no items)"),
                TextTable.of(List.of("pk"), List.of()).lines());
    }
}
