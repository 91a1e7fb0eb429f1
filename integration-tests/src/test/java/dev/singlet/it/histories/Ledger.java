package dev.singlet.it.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was acknowledged, in sums that hold whatever the order of the calls was: of counters, and of the versions of
 * registers that are never deleted.
 */
final class Ledger {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    /** The sums of one shelf. */
    private static final class Account {
        private final AtomicLong added = new AtomicLong();
        private final AtomicLong maybeAdded = new AtomicLong();
        private final AtomicLong writes = new AtomicLong();
        private final AtomicLong maybeWrites = new AtomicLong();
        private final Queue<Long> versions = new ConcurrentLinkedQueue<>();
    }

    Answer add(String shelf, long n, Answer answer) {
        if (isDone(answer)) {
            account(shelf).added.addAndGet(n);
        } else if (answer instanceof Answer.Unknown) {
            account(shelf).maybeAdded.addAndGet(n);
        }
        return answer;
    }

    Answer write(String shelf, Answer answer) {
        if (isDone(answer)) {
            account(shelf).writes.incrementAndGet();
        } else if (answer instanceof Answer.Unknown) {
            account(shelf).maybeWrites.incrementAndGet();
        }
        if (answer instanceof Answer.Done done && done.value() instanceof Versioned written) {
            account(shelf).versions.add(written.version());
        }
        return answer;
    }

    /** Returns what is wrong with a counter that was 0 at first. */
    List<String> wrongCount(String shelf, long count) {
        Account account = account(shelf);
        long least = account.added.get();
        long most = least + account.maybeAdded.get();
        return count >= least && count <= most
                ? List.of()
                : List.of(shelf + ": counter " + count + ", acknowledged " + least + " to " + most);
    }

    /** Returns what is wrong with a register that was at version 1 at first, and was never deleted. */
    List<String> wrongVersions(String shelf, long version) {
        Account account = account(shelf);
        List<String> wrong = new ArrayList<>();
        long least = 1 + account.writes.get();
        long most = least + account.maybeWrites.get();
        if (version < least || version > most) {
            wrong.add(shelf + ": version " + version + ", acknowledged " + least + " to " + most);
        }
        long distinct = account.versions.stream().distinct().count();
        if (distinct < account.versions.size()) {
            wrong.add(shelf + ": " + (account.versions.size() - distinct) + " versions were given twice");
        }
        return wrong;
    }

    private Account account(String shelf) {
        return accounts.computeIfAbsent(shelf, name -> new Account());
    }

    private static boolean isDone(Answer answer) {
        return answer instanceof Answer.Done || answer instanceof Answer.Unread;
    }
}
