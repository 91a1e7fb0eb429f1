package dev.singlet.it.histories;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state of some holders and their names, which are checked together because one name concerns them all.
 *
 * @param nicks the name of each holder there is; empty if it has none
 */
record Club(Map<String, String> nicks) {

    Club with(String holder, String nick) {
        Map<String, String> next = new TreeMap<>(nicks);
        next.put(holder, nick);
        return new Club(next);
    }

    Club without(String holder) {
        Map<String, String> next = new TreeMap<>(nicks);
        next.remove(holder);
        return new Club(next);
    }

    boolean has(String holder) {
        return nicks.containsKey(holder);
    }

    Optional<String> owner(String nick) {
        return nicks.entrySet().stream()
                .filter(entry -> entry.getValue().equals(nick))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether somebody else has the name. */
    boolean isTaken(String nick, String holder) {
        return owner(nick).filter(owner -> !owner.equals(holder)).isPresent();
    }
}
