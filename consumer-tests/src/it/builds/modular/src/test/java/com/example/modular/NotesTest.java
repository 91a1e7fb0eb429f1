package com.example.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.singlet.Page;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void runsInModules() {
        assertEquals("com.example.modular", Notes.class.getModule().getName());
        assertEquals("dev.singlet", Page.class.getModule().getName());
        assertFalse(Notes.class.getModule().isExported("com.example.modular.store"));

        Notes notes = new Notes(dynamo.client(), dynamo.tableName());
        notes.add("ann", "Buy milk");

        assertEquals(List.of("Buy milk"), notes.of("ann"));
    }
}
