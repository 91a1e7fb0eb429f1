package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.TableOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null where none is allowed is refused by the name of what is missing, and at once. */
@SuppressWarnings({"NullAway", "DataFlowIssue"}) // Callers without a checker pass null.
class NullArgumentTest {

    @Test
    void theMissingArgumentIsNamed() {
        assertNamed("client", () -> new TableClient(null, schema(), options()));
        assertNamed("tableName", () -> TableOptions.builder().tableName(null));
        assertNamed(
                "createdAt",
                () -> KeyRange.within(
                        KeyWriter.sort("Chat", "sk").literal("CHAT#"),
                        "createdAt",
                        null,
                        KeyFormat.MILLIS,
                        KeyRange.After.KEY_END));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static TableSchema schema() {
        return TableSchema.builder("Chats")
                .keys("pk", "sk")
                .typeAttribute("entityType")
                .build();
    }

    private static TableOptions options() {
        return TableOptions.builder().build();
    }
}
