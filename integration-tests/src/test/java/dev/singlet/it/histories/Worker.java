package dev.singlet.it.histories;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Random calls of one client. */
final class Worker {

    private static final int MOST_ADDED = 9;

    private final Client client;
    private final Random random;
    private final AtomicInteger values;
    private final List<ShelfCalls> shelves;
    private final ClubCalls club;

    /** The version and the note that the client saw last, of any shelf: sometimes right, sometimes stale. */
    private long seenVersion = 1;

    private int seenNote;

    /**
     * Makes the worker of a client.
     *
     * @param values gives each write a value of its own
     * @param shelves the shelves; registers are not deleted from the first one
     */
    Worker(Client client, Random random, AtomicInteger values, List<ShelfCalls> shelves, ClubCalls club) {
        this.client = client;
        this.random = random;
        this.values = values;
        this.shelves = List.copyOf(shelves);
        this.club = club;
    }

    void work(int calls) {
        for (int call = 0; call < calls; call++) {
            if (random.nextInt(4) == 0) {
                callClub();
            } else {
                int shelf = random.nextInt(shelves.size());
                remember(callShelf(shelves.get(shelf), shelf > 0));
            }
        }
    }

    private Answer callShelf(ShelfCalls shelf, boolean mayDelete) {
        int value = values.incrementAndGet();
        long n = 1L + random.nextInt(MOST_ADDED);
        return switch (random.nextInt(22)) {
            case 0 -> shelf.createRegister(value);
            case 1, 2 -> shelf.putRegister(value, seenVersion);
            case 3 -> mayDelete ? shelf.putRegister(value, 0) : shelf.updateRegister(value);
            case 4 -> shelf.updateRegister(value);
            case 5, 6 -> shelf.updateRegister(value, seenVersion);
            case 7 -> mayDelete ? shelf.deleteRegister() : shelf.findRegister();
            case 8 -> mayDelete ? shelf.deleteRegister(seenVersion) : shelf.findRegister();
            case 9 -> shelf.findRegister();
            case 10 -> shelf.createNote(value);
            case 11 -> shelf.putNote(value);
            case 12 -> shelf.updateNote(value);
            case 13 -> shelf.updateNote(value, seenNote);
            case 14 -> shelf.deleteNote();
            case 15 -> shelf.findNote();
            case 16 -> shelf.add(n);
            case 17 -> shelf.addIdempotently(n);
            case 18, 19 -> shelf.updateAndAdd(value, n);
            case 20 -> shelf.createAndUpdate(value, seenVersion);
            default -> shelf.read();
        };
    }

    private void remember(Answer answer) {
        if (answer instanceof Answer.Done done) {
            rememberValue(done.value());
        } else if (answer instanceof Answer.Refused refused) {
            refused.reasons().values().forEach(item -> item.ifPresent(this::rememberValue));
        }
    }

    private void rememberValue(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::rememberValue);
        } else if (value instanceof Versioned register) {
            seenVersion = register.version();
        } else if (value instanceof Integer note) {
            seenNote = note;
        } else if (value instanceof Shelf shelf) {
            seenVersion = shelf.register() == null ? 1 : shelf.register().version();
        }
    }

    private Answer callClub() {
        String holder = "h" + random.nextInt(4);
        String nick = "n" + random.nextInt(5);
        return switch (random.nextInt(12)) {
            case 0 -> club.create(holder, nick);
            case 1 -> club.put(holder, nick);
            case 2, 3, 4, 5 -> club.rename(holder, nick);
            case 6 -> club.clear(holder);
            case 7 -> club.delete(holder);
            case 8, 9 -> {
                int other = random.nextInt(3);
                yield club.rename(holder, "m" + client.number(), holder.equals("h" + other) ? "h3" : "h" + other, nick);
            }
            case 10 -> club.find(holder);
            default -> club.findByNick(nick);
        };
    }
}
