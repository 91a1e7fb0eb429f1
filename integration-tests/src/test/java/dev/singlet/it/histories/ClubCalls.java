package dev.singlet.it.histories;

import static dev.singlet.it.histories.History.Repetition.NEVER_DOUBLES;
import static dev.singlet.it.histories.History.Repetition.READS;
import static dev.singlet.it.histories.Refusal.EXISTS;
import static dev.singlet.it.histories.Refusal.NOT_FOUND;
import static dev.singlet.it.histories.Refusal.TAKEN;

import dev.singlet.it.histories.HistoryItem.Holder;
import java.util.Optional;
import java.util.function.Supplier;

/** What a client does with the holders of a club, each with what is to come of it. All writes are transactions. */
final class ClubCalls {

    private final History<Club> history;
    private final Client client;

    ClubCalls(History<Club> history, Client client) {
        this.history = history;
        this.client = client;
    }

    Answer create(String holder, String nick) {
        return call(
                "create " + holder + " as " + nick,
                (club, lost) -> Reply.done(club.with(holder, nick), nick)
                        .orRefused(club, club.has(holder), EXISTS, club.nicks().get(holder))
                        .orRefused(club, club.isTaken(nick, holder), TAKEN, null),
                () -> client.store().createHolder(holder, nick));
    }

    Answer put(String holder, String nick) {
        return call(
                "put " + holder + " as " + nick,
                (club, lost) -> Reply.done(club.with(holder, nick), nick)
                        .orRefused(club, club.isTaken(nick, holder), TAKEN, null),
                () -> client.store().putHolder(holder, nick));
    }

    /** What it returns was read afterwards, and others may have renamed in between. */
    Answer rename(String holder, String nick) {
        return call(
                "rename " + holder + " to " + nick,
                (club, lost) -> Reply.done(club.with(holder, nick))
                        .orRefused(club, !club.has(holder), NOT_FOUND, null)
                        .orRefused(club, club.isTaken(nick, holder), TAKEN, null),
                () -> client.store().rename(holder, nick));
    }

    Answer clear(String holder) {
        return call(
                "clear " + holder,
                (club, lost) -> Reply.done(club.with(holder, "")).orRefused(club, !club.has(holder), NOT_FOUND, null),
                () -> client.store().clear(holder));
    }

    Answer delete(String holder) {
        return call(
                "delete " + holder,
                (club, lost) -> Reply.done(
                        club.without(holder), Optional.ofNullable(club.nicks().get(holder))),
                () -> client.store().deleteHolder(holder));
    }

    Answer rename(String holder, String nick, String other, String otherNick) {
        return call(
                "rename " + holder + " to " + nick + " and " + other + " to " + otherNick,
                (club, lost) -> Reply.done(club.with(holder, nick).with(other, otherNick))
                        .orRefused(club, !club.has(holder) || !club.has(other), NOT_FOUND, null)
                        .orRefused(club, club.isTaken(nick, holder) || club.isTaken(otherNick, other), TAKEN, null),
                () -> {
                    client.store().rename(holder, nick, other, otherNick);
                    return "done";
                });
    }

    Answer find(String holder) {
        return history.call(
                client,
                "find " + holder,
                READS,
                (club, lost) ->
                        Reply.done(club, Optional.ofNullable(club.nicks().get(holder))),
                () -> client.store().findHolder(holder));
    }

    Answer findByNick(String nick) {
        return history.call(
                client,
                "find by " + nick,
                READS,
                (club, lost) -> Reply.done(club, club.owner(nick)),
                () -> client.store().findByNick(nick).map(Holder::holderId));
    }

    private Answer call(String what, Operation<Club> operation, Supplier<?> call) {
        return history.call(client, what, NEVER_DOUBLES, operation, call);
    }
}
