package com.example.modular;

import com.example.modular.store.Note;
import com.example.modular.store.NoteTable;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps notes. */
public final class Notes {

    private final NoteTable table;

    /** Connects to a table, and creates it where there is none. */
    public Notes(DynamoDbClient client, String tableName) {
        table = NoteTable.connect(client, options -> options.tableName(tableName));
        table.createIfAbsent();
    }

    /** Adds a note. */
    public void add(String owner, String text) {
        table.notes().create(draft -> draft.owner(owner).text(text));
    }

    /** Returns the notes of a person. */
    public List<String> of(String owner) {
        return table.notes().byOwner(owner).list().stream().map(Note::text).toList();
    }
}
