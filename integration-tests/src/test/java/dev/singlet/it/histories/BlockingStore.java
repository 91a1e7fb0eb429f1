package dev.singlet.it.histories;

import static dev.singlet.it.histories.Answer.value;

import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.it.histories.HistoryItem.Counter;
import dev.singlet.it.histories.HistoryItem.Holder;
import dev.singlet.it.histories.HistoryItem.Note;
import dev.singlet.it.histories.HistoryItem.Register;
import java.time.Instant;
import java.util.Optional;

/** The synchronous repositories. */
class BlockingStore implements Store {

    private final HistoryTable table;
    private final RegisterRepository registers;
    private final NoteRepository notes;
    private final CounterRepository counters;
    private final HolderRepository holders;

    BlockingStore(HistoryTable table) {
        this.table = table;
        registers = table.registers().consistently();
        notes = table.notes().consistently();
        counters = table.counters().consistently();
        holders = table.holders().consistently();
    }

    @Override
    public Register createRegister(String name, int value) {
        return registers.create(new Register(name, value, Instant.EPOCH, 0));
    }

    @Override
    public Register putRegister(String name, int value, long version) {
        return registers.put(new Register(name, value, Instant.EPOCH, version));
    }

    @Override
    public Register updateRegister(String name, int value) {
        return registers.update(name).value(value).execute();
    }

    @Override
    public Register updateRegister(String name, int value, long version) {
        return registers.update(name).value(value).ifVersion(version).execute();
    }

    @Override
    public Optional<Register> deleteRegister(String name) {
        return registers.delete(name);
    }

    @Override
    public Optional<Register> deleteRegister(String name, long version) {
        return registers.delete(new Register(name, 0, Instant.EPOCH, version));
    }

    @Override
    public Optional<Register> findRegister(String name) {
        return registers.find(name);
    }

    @Override
    public Note createNote(String name, int value) {
        return notes.create(new Note(name, value, Instant.EPOCH));
    }

    @Override
    public Note putNote(String name, int value) {
        return notes.put(new Note(name, value, Instant.EPOCH));
    }

    @Override
    public Note updateNote(String name, int value) {
        return notes.update(name).value(value).execute();
    }

    @Override
    public Note updateNote(String name, int value, int expected) {
        return notes.update(name)
                .value(value)
                .onlyIf(note -> note.value().eq(expected))
                .execute();
    }

    @Override
    public Optional<Note> deleteNote(String name) {
        return notes.delete(name);
    }

    @Override
    public Optional<Note> findNote(String name) {
        return notes.find(name);
    }

    @Override
    public Counter createCounter(String name) {
        return counters.create(new Counter(name, 0));
    }

    @Override
    public Counter add(String name, long n) {
        return counters.update(name).addToCount(n).execute();
    }

    @Override
    public Counter addIdempotently(String name, long n) {
        return counters.update(name).addToCount(n).idempotent().execute();
    }

    @Override
    public Optional<Counter> findCounter(String name) {
        return counters.find(name);
    }

    @Override
    public void updateAndAdd(String name, int value, long n) {
        table.transact(
                registers.update(name).value(value), counters.update(name).addToCount(n));
    }

    @Override
    public void createAndUpdate(String name, int value, long version) {
        table.transact(
                notes.creating(new Note(name, value, Instant.EPOCH)),
                registers.update(name).value(value).ifVersion(version));
    }

    @Override
    public Shelf read(String name) {
        GetAction<Register> register = registers.getting(name);
        GetAction<Note> note = notes.getting(name);
        GetAction<Counter> counter = counters.getting(name);
        GetResults results = table.transactGet(register, note, counter);
        return shelf(results.find(register), results.find(note), results.find(counter));
    }

    static Shelf shelf(Optional<Register> register, Optional<Note> note, Optional<Counter> counter) {
        return new Shelf(
                register.map(found -> (Versioned) value(found)).orElse(null),
                note.map(Note::value).orElse(null),
                counter.map(Counter::count).orElse(null));
    }

    @Override
    public Holder createHolder(String id, String nick) {
        return holders.create(new Holder(id, nick));
    }

    @Override
    public Holder putHolder(String id, String nick) {
        return holders.put(new Holder(id, nick));
    }

    @Override
    public Holder rename(String id, String nick) {
        return holders.update(id).nick(nick).execute();
    }

    @Override
    public Holder clear(String id) {
        return holders.update(id).clearNick().execute();
    }

    @Override
    public Optional<Holder> deleteHolder(String id) {
        return holders.delete(id);
    }

    @Override
    public void rename(String id, String nick, String otherId, String otherNick) {
        table.transact(holders.update(id).nick(nick), holders.update(otherId).nick(otherNick));
    }

    @Override
    public Optional<Holder> findHolder(String id) {
        return holders.find(id);
    }

    @Override
    public Optional<Holder> findByNick(String nick) {
        return holders.findByNick(nick);
    }
}
