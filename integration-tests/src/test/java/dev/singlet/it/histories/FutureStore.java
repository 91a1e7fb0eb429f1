package dev.singlet.it.histories;

import dev.singlet.GetAction;
import dev.singlet.GetResults;
import dev.singlet.it.histories.HistoryItem.Counter;
import dev.singlet.it.histories.HistoryItem.Holder;
import dev.singlet.it.histories.HistoryItem.Note;
import dev.singlet.it.histories.HistoryItem.Register;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The asynchronous repositories, each call of which is waited for. */
final class FutureStore implements Store {

    private final HistoryAsyncTable table;
    private final RegisterAsyncRepository registers;
    private final NoteAsyncRepository notes;
    private final CounterAsyncRepository counters;
    private final HolderAsyncRepository holders;

    FutureStore(HistoryAsyncTable table) {
        this.table = table;
        registers = table.registers().consistently();
        notes = table.notes().consistently();
        counters = table.counters().consistently();
        holders = table.holders().consistently();
    }

    @Override
    public Register createRegister(String name, int value) {
        return await(registers.create(new Register(name, value, Instant.EPOCH, 0)));
    }

    @Override
    public Register putRegister(String name, int value, long version) {
        return await(registers.put(new Register(name, value, Instant.EPOCH, version)));
    }

    @Override
    public Register updateRegister(String name, int value) {
        return await(registers.update(name).value(value).execute());
    }

    @Override
    public Register updateRegister(String name, int value, long version) {
        return await(registers.update(name).value(value).ifVersion(version).execute());
    }

    @Override
    public Optional<Register> deleteRegister(String name) {
        return await(registers.delete(name));
    }

    @Override
    public Optional<Register> deleteRegister(String name, long version) {
        return await(registers.delete(new Register(name, 0, Instant.EPOCH, version)));
    }

    @Override
    public Optional<Register> findRegister(String name) {
        return await(registers.find(name));
    }

    @Override
    public Note createNote(String name, int value) {
        return await(notes.create(new Note(name, value, Instant.EPOCH)));
    }

    @Override
    public Note putNote(String name, int value) {
        return await(notes.put(new Note(name, value, Instant.EPOCH)));
    }

    @Override
    public Note updateNote(String name, int value) {
        return await(notes.update(name).value(value).execute());
    }

    @Override
    public Note updateNote(String name, int value, int expected) {
        return await(notes.update(name)
                .value(value)
                .onlyIf(note -> note.value().eq(expected))
                .execute());
    }

    @Override
    public Optional<Note> deleteNote(String name) {
        return await(notes.delete(name));
    }

    @Override
    public Optional<Note> findNote(String name) {
        return await(notes.find(name));
    }

    @Override
    public Counter createCounter(String name) {
        return await(counters.create(new Counter(name, 0)));
    }

    @Override
    public Counter add(String name, long n) {
        return await(counters.update(name).addToCount(n).execute());
    }

    @Override
    public Counter addIdempotently(String name, long n) {
        return await(counters.update(name).addToCount(n).idempotent().execute());
    }

    @Override
    public Optional<Counter> findCounter(String name) {
        return await(counters.find(name));
    }

    @Override
    public void updateAndAdd(String name, int value, long n) {
        await(table.transact(
                registers.update(name).value(value), counters.update(name).addToCount(n)));
    }

    @Override
    public void createAndUpdate(String name, int value, long version) {
        await(table.transact(
                notes.creating(new Note(name, value, Instant.EPOCH)),
                registers.update(name).value(value).ifVersion(version)));
    }

    @Override
    public Shelf read(String name) {
        GetAction<Register> register = registers.getting(name);
        GetAction<Note> note = notes.getting(name);
        GetAction<Counter> counter = counters.getting(name);
        GetResults results = await(table.transactGet(register, note, counter));
        return BlockingStore.shelf(results.find(register), results.find(note), results.find(counter));
    }

    @Override
    public Holder createHolder(String id, String nick) {
        return await(holders.create(new Holder(id, nick)));
    }

    @Override
    public Holder putHolder(String id, String nick) {
        return await(holders.put(new Holder(id, nick)));
    }

    @Override
    public Holder rename(String id, String nick) {
        return await(holders.update(id).nick(nick).execute());
    }

    @Override
    public Holder clear(String id) {
        return await(holders.update(id).clearNick().execute());
    }

    @Override
    public Optional<Holder> deleteHolder(String id) {
        return await(holders.delete(id));
    }

    @Override
    public void rename(String id, String nick, String otherId, String otherNick) {
        await(table.transact(
                holders.update(id).nick(nick), holders.update(otherId).nick(otherNick)));
    }

    @Override
    public Optional<Holder> findHolder(String id) {
        return await(holders.find(id));
    }

    @Override
    public Optional<Holder> findByNick(String nick) {
        return await(holders.findByNick(nick));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
