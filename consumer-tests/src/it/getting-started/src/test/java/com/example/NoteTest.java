package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoteTest {
    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void keepsNotes() {
        NotesTable table = NotesTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
        table.createIfAbsent();

        Note note = table.notes().create(draft -> draft.userId("u1").text("Buy milk"));

        assertEquals(List.of(note), table.notes().byUserId("u1").list());
    }
}
