package dev.singlet.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lock file that was edited by hand, and badly, is refused when it is read. */
class LockedFileTest {

    private static final String SOUND = """
            {"format": "singlet-lock", "formatVersion": 1, "documents": {}, "tables": {"T": {
              "name": "T", "partitionKey": "pk", "typeAttribute": "type", "adoptUntyped": false,
              "indexes": {"i": {"kind": "global", "partitionKey": "pk", "projection": "include", "included": ["a"]}},
              "entities": {"E": {
                "key": {"partition": "{a:text}"}, "indexes": {}, "unique": {"state": ["b:text"]}, "records": {},
                "attributes": {
                  "a": {"type": "string", "required": true},
                  "b": {"type": {"kind": "list", "element": "int"}, "required": true},
                  "c": {"type": {"kind": "map", "key": "string", "value": "int"}, "required": false},
                  "d": {"type": {"kind": "enum", "constants": ["A"]}, "required": false},
                  "e": {"type": {"kind": "converted", "converter": "C", "stored": "int"}, "required": false},
                  "f": {"type": {"kind": "record", "document": "R"}, "required": false}}}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void isRead() throws Exception {
        Locked locked = LockStore.read(file(SOUND));
        assertEquals(LockStore.text(locked), LockStore.text(LockStore.read(file(LockStore.text(locked)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "[\"b:text\"];[null]",
                "[\"b:text\"];null",
                "[\"a\"];[null]",
                "\"element\": \"int\";\"element\": null",
                "\"value\": \"int\";\"value\": null",
                "\"key\": \"string\";\"key\": null",
                "[\"A\"];[null]",
                "\"stored\": \"int\";\"stored\": null",
                "\"converter\": \"C\";\"converter\": null",
                "\"document\": \"R\";\"document\": null",
                "\"string\", \"required\": true;\"string\"",
                "\"string\", \"required\": true;\"string\", \"required\": null",
                "\"string\", \"required\": true;\"string\", \"required\": \"yes\"",
                "'\"adoptUntyped\": false,';''",
                "\"formatVersion\": 1;\"formatVersion\": 0",
                "\"formatVersion\": 1;\"formatVersion\": -1",
                "'\"formatVersion\": 1,';''",
            })
    void isRefused(String part, String instead) throws IOException {
        assertTrue(SOUND.contains(part), part);
        Path file = file(SOUND.replace(part, instead));
        LockStore.UnreadableException e = assertThrows(LockStore.UnreadableException.class, () -> LockStore.read(file));
        assertEquals("is incomplete or damaged", e.reason());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lock.json"), text);
    }
}
