package dev.singlet.it.histories;

import static dev.singlet.it.histories.History.Repetition.MAY_TAKE_EFFECT_AGAIN;
import static dev.singlet.it.histories.History.Repetition.NEVER_DOUBLES;
import static dev.singlet.it.histories.History.Repetition.READS;
import static dev.singlet.it.histories.Refusal.CONDITION;
import static dev.singlet.it.histories.Refusal.EXISTS;
import static dev.singlet.it.histories.Refusal.NOT_FOUND;
import static dev.singlet.it.histories.Refusal.VERSION;

import java.util.Optional;

/** What a client does with a shelf, each with what is to come of it. */
final class ShelfCalls {

    private final History<Shelf> history;
    private final Ledger ledger;
    private final Client client;
    private final String name;

    ShelfCalls(History<Shelf> history, Ledger ledger, Client client) {
        this.history = history;
        this.ledger = ledger;
        this.client = client;
        this.name = history.name();
    }

    Answer createRegister(int value) {
        return history.call(
                client,
                "create register " + value,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> shelf.register() == null
                        ? stored(shelf, new Versioned(value, 1))
                        : Reply.refused(shelf, EXISTS, shelf.register()),
                () -> client.store().createRegister(name, value));
    }

    Answer putRegister(int value, long version) {
        return ledger.write(
                name,
                history.call(
                        client,
                        "put register " + value + " if version " + version,
                        MAY_TAKE_EFFECT_AGAIN,
                        (shelf, lost) -> versionOf(shelf) == version
                                ? stored(shelf, new Versioned(value, version + 1))
                                : Reply.refused(shelf, VERSION, shelf.register()),
                        () -> client.store().putRegister(name, value, version)));
    }

    Answer updateRegister(int value) {
        return ledger.write(
                name,
                history.call(
                        client,
                        "update register " + value,
                        NEVER_DOUBLES,
                        (shelf, lost) -> shelf.register() == null
                                ? Reply.refused(shelf, NOT_FOUND, null)
                                : stored(shelf, new Versioned(value, versionOf(shelf) + 1)),
                        () -> client.store().updateRegister(name, value)));
    }

    Answer updateRegister(int value, long version) {
        return ledger.write(
                name,
                history.call(
                        client,
                        "update register " + value + " if version " + version,
                        MAY_TAKE_EFFECT_AGAIN,
                        (shelf, lost) -> {
                            if (shelf.register() == null) {
                                return Reply.refused(shelf, NOT_FOUND, null);
                            }
                            return versionOf(shelf) == version
                                    ? stored(shelf, new Versioned(value, version + 1))
                                    : Reply.refused(shelf, VERSION, shelf.register());
                        },
                        () -> client.store().updateRegister(name, value, version)));
    }

    Answer deleteRegister() {
        return history.call(
                client,
                "delete register",
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> Reply.done(shelf.with((Versioned) null), Optional.ofNullable(shelf.register())),
                () -> client.store().deleteRegister(name));
    }

    /** A deletion that is sent again and finds nothing has succeeded. */
    Answer deleteRegister(long version) {
        return history.call(
                client,
                "delete register if version " + version,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> versionOf(shelf) == version || (lost && shelf.register() == null)
                        ? Reply.done(shelf.with((Versioned) null), Optional.ofNullable(shelf.register()))
                        : Reply.refused(shelf, VERSION, shelf.register()),
                () -> client.store().deleteRegister(name, version));
    }

    Answer findRegister() {
        return history.call(
                client,
                "find register",
                READS,
                (shelf, lost) -> Reply.done(shelf, Optional.ofNullable(shelf.register())),
                () -> client.store().findRegister(name));
    }

    Answer createNote(int value) {
        return history.call(
                client,
                "create note " + value,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> shelf.note() == null
                        ? Reply.done(shelf.with(value), value)
                        : Reply.refused(shelf, EXISTS, shelf.note()),
                () -> client.store().createNote(name, value));
    }

    Answer putNote(int value) {
        return history.call(
                client,
                "put note " + value,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> Reply.done(shelf.with(value), value),
                () -> client.store().putNote(name, value));
    }

    Answer updateNote(int value) {
        return history.call(
                client,
                "update note " + value,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> shelf.note() == null
                        ? Reply.refused(shelf, NOT_FOUND, null)
                        : Reply.done(shelf.with(value), value),
                () -> client.store().updateNote(name, value));
    }

    Answer updateNote(int value, int expected) {
        return history.call(
                client,
                "update note " + value + " if " + expected,
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> {
                    if (shelf.note() == null) {
                        return Reply.refused(shelf, NOT_FOUND, null);
                    }
                    return shelf.note() == expected
                            ? Reply.done(shelf.with(value), value)
                            : Reply.refused(shelf, CONDITION, shelf.note());
                },
                () -> client.store().updateNote(name, value, expected));
    }

    Answer deleteNote() {
        return history.call(
                client,
                "delete note",
                MAY_TAKE_EFFECT_AGAIN,
                (shelf, lost) -> Reply.done(shelf.with((Integer) null), Optional.ofNullable(shelf.note())),
                () -> client.store().deleteNote(name));
    }

    Answer findNote() {
        return history.call(
                client,
                "find note",
                READS,
                (shelf, lost) -> Reply.done(shelf, Optional.ofNullable(shelf.note())),
                () -> client.store().findNote(name));
    }

    Answer add(long n) {
        return ledger.add(
                name,
                n,
                history.call(
                        client,
                        "add " + n,
                        NEVER_DOUBLES,
                        (shelf, lost) -> shelf.counter() == null
                                ? Reply.refused(shelf, NOT_FOUND, null)
                                : Reply.done(shelf.plus(n), shelf.counter() + n),
                        () -> client.store().add(name, n)));
    }

    /** What it returns was read afterwards, and others may have added in between. */
    Answer addIdempotently(long n) {
        return ledger.add(
                name,
                n,
                history.call(
                        client,
                        "add " + n + " idempotently",
                        NEVER_DOUBLES,
                        (shelf, lost) -> shelf.counter() == null
                                ? Reply.refused(shelf, NOT_FOUND, null)
                                : Reply.done(shelf.plus(n)),
                        () -> client.store().addIdempotently(name, n)));
    }

    Answer updateAndAdd(int value, long n) {
        return ledger.add(
                name,
                n,
                ledger.write(
                        name,
                        history.call(
                                client,
                                "update register " + value + " and add " + n,
                                NEVER_DOUBLES,
                                (shelf, lost) -> shelf.register() == null
                                        ? Reply.refused(shelf, NOT_FOUND, null)
                                        : Reply.done(shelf.with(new Versioned(value, versionOf(shelf) + 1))
                                                .plus(n)),
                                () -> {
                                    client.store().updateAndAdd(name, value, n);
                                    return "done";
                                })));
    }

    Answer createAndUpdate(int value, long version) {
        return ledger.write(
                name,
                history.call(
                        client,
                        "create note and update register " + value + " if version " + version,
                        NEVER_DOUBLES,
                        (shelf, lost) -> Reply.done(shelf.with(value).with(new Versioned(value, version + 1)))
                                .orRefused(shelf, shelf.note() != null, EXISTS, shelf.note())
                                .orRefused(shelf, shelf.register() == null, NOT_FOUND, null)
                                .orRefused(
                                        shelf,
                                        shelf.register() != null && versionOf(shelf) != version,
                                        VERSION,
                                        shelf.register()),
                        () -> {
                            client.store().createAndUpdate(name, value, version);
                            return "done";
                        }));
    }

    Answer read() {
        return history.call(
                client,
                "read all",
                READS,
                (shelf, lost) -> Reply.done(shelf, shelf),
                () -> client.store().read(name));
    }

    /** 0 if there is no register. */
    private static long versionOf(Shelf shelf) {
        return shelf.register() == null ? 0 : shelf.register().version();
    }

    private static Reply<Shelf> stored(Shelf shelf, Versioned register) {
        return Reply.done(shelf.with(register), register);
    }
}
