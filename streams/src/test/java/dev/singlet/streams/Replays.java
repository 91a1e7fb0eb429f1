package dev.singlet.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was handled, note by note. The revisions of a note are 1, 2, 3 … in the stream. It may go back and come again,
 * and that must be all that it does: after revision r comes r + 1, or any that was handled before, and the last one
 * ends it.
 */
public final class Replays implements ChangeHandler<NoteItem> {

    private final Map<String, List<Integer>> handled = new LinkedHashMap<>();

    @Override
    public synchronized void handle(Change<NoteItem> change) {
        Note note = (Note) change.item();
        handled.computeIfAbsent(note.noteId(), id -> new ArrayList<>()).add(note.revision());
    }

    /** The revisions of a note in the order in which they were handled. */
    public synchronized List<Integer> of(String noteId) {
        return List.copyOf(handled.getOrDefault(noteId, List.of()));
    }

    /** How many changes were handled, each as often as it was. */
    public synchronized int count() {
        return handled.values().stream().mapToInt(List::size).sum();
    }

    /** Checks that all revisions were handled, and in order. */
    public synchronized void requireAll(Map<String, Integer> lastRevisions, String seed) {
        assertEquals(lastRevisions.keySet(), handled.keySet(), seed);
        lastRevisions.forEach((noteId, last) -> {
            List<Integer> revisions = of(noteId);
            int greatest = 0;
            int before = 0;
            for (int revision : revisions) {
                if (revision > before + 1 || revision > greatest + 1) {
                    throw new AssertionError(seed + ": " + noteId + " out of order: " + revisions);
                }
                before = revision;
                greatest = Math.max(greatest, revision);
            }
            assertEquals(last, before, seed + ": " + noteId + " does not end with its last revision: " + revisions);
        });
    }
}
