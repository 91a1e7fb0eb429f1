package dev.singlet.it.histories;

import dev.singlet.it.histories.HistoryItem.Counter;
import dev.singlet.it.histories.HistoryItem.Holder;
import dev.singlet.it.histories.HistoryItem.Note;
import dev.singlet.it.histories.HistoryItem.Register;
import java.util.Optional;

/** What the clients call: Singlet's repositories of either kind, or programs with a bug that is known. */
interface Store {

    Register createRegister(String name, int value);

    Register putRegister(String name, int value, long version);

    Register updateRegister(String name, int value);

    Register updateRegister(String name, int value, long version);

    Optional<Register> deleteRegister(String name);

    Optional<Register> deleteRegister(String name, long version);

    Optional<Register> findRegister(String name);

    Note createNote(String name, int value);

    Note putNote(String name, int value);

    Note updateNote(String name, int value);

    Note updateNote(String name, int value, int expected);

    Optional<Note> deleteNote(String name);

    Optional<Note> findNote(String name);

    Counter createCounter(String name);

    Counter add(String name, long n);

    Counter addIdempotently(String name, long n);

    Optional<Counter> findCounter(String name);

    /** Sets the register and adds to the counter in one transaction. */
    void updateAndAdd(String name, int value, long n);

    /** Creates the note and, if it has the version, sets the register in one transaction. */
    void createAndUpdate(String name, int value, long version);

    /** Reads all of a shelf in one transaction. */
    Shelf read(String name);

    Holder createHolder(String id, String nick);

    Holder putHolder(String id, String nick);

    Holder rename(String id, String nick);

    Holder clear(String id);

    Optional<Holder> deleteHolder(String id);

    /** Renames two holders in one transaction. */
    void rename(String id, String nick, String otherId, String otherNick);

    Optional<Holder> findHolder(String id);

    Optional<Holder> findByNick(String nick);
}
