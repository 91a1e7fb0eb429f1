package dev.singlet.processor.lock;

import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.Problem;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the model of one compilation with the lock file, and records what is to be recorded. */
public final class SchemaLock {

    private final Map<String, String> options;
    private final Predicate<String> isTable;
    private final Predicate<String> isCompiledNow;
    private final Predicate<String> isDocument;
    /** The documents that have another name in Java, and are read as before. */
    private final Map<String, String> renamedDocuments = new HashMap<>();

    private @Nullable LockOptions opened;
    private @Nullable Locked before;
    private @Nullable Locked after;
    private boolean failed;

    /**
     * Makes a lock.
     *
     * @param options those of the processor
     * @param isTable whether there is an interface of a name that is a table
     * @param isCompiledNow whether a type of a name is compiled now: others may be left from an earlier compilation
     * @param isDocument whether there is a type of a name that is a document
     */
    public SchemaLock(
            Map<String, String> options,
            Predicate<String> isTable,
            Predicate<String> isCompiledNow,
            Predicate<String> isDocument) {
        this.options = options;
        this.isTable = isTable;
        this.isCompiledNow = isCompiledNow;
        this.isDocument = isDocument;
    }

    /** Returns the names of the options. */
    public static Set<String> options() {
        return LockOptions.NAMES;
    }

    /**
     * Compares a table in which there is no problem.
     *
     * @param documents the types with {@code @Document} that its items hold
     */
    public void table(TableModel table, Collection<SharedDocumentModel> documents, Problems problems) {
        if (!open(table.origin(), problems)) {
            return;
        }
        String name = table.type().canonicalName();
        Locked locked = Objects.requireNonNull(before);
        String known = locked.tables().containsKey(name) ? name : moved(table.name(), locked);
        Locked.Table now = LockedForms.table(table);
        Locked.Table old = known == null ? null : locked.tables().get(known);
        Changes changes = new Changes();
        if (old != null) {
            new TableComparison(changes, known(locked, documents), table, old, now).compare();
        }
        noteMove("table", known, name, !now.equals(old), changes);
        if (known != null) {
            next().tables().remove(known);
        }
        next().tables().put(name, now);
        report(changes, table.origin(), problems);
    }

    /**
     * Compares a document in which there is no problem.
     *
     * @param documents the types with {@code @Document} that it holds
     */
    public void document(SharedDocumentModel document, Collection<SharedDocumentModel> documents, Problems problems) {
        if (!open(document.origin(), problems)) {
            return;
        }
        String name = document.type().canonicalName();
        Locked locked = Objects.requireNonNull(before);
        KnownDocuments known = known(locked, documents);
        String key = locked.documents().keySet().stream()
                .filter(candidate -> known.isMoved(candidate, name))
                .findFirst()
                .orElse(null);
        Locked.Document now = LockedForms.document(document);
        Locked.Document old = key == null ? null : locked.documents().get(key);
        Changes changes = new Changes();
        if (old != null) {
            new DocumentComparison(changes, known, document, old).compare();
        }
        noteMove("document", key, name, !now.equals(old), changes);
        if (key != null) {
            next().documents().remove(key);
        }
        next().documents().put(name, now);
        report(changes, document.origin(), problems);
    }

    /**
     * Looks for what is gone, and writes the file if it is to be written.
     *
     * @param isSound whether the compilation is without errors
     * @param origin the position of what has none of its own
     */
    public void finish(boolean isSound, Origin origin, Problems problems) {
        Locked locked = before;
        LockOptions open = opened;
        if (locked == null || open == null || failed) {
            return;
        }
        Changes changes = new Changes();
        for (String name : locked.tables().keySet()) {
            if (next().tables().containsKey(name) && !isTable.test(name)) {
                next().tables().remove(name);
                changes.breaking(ProblemId.LOCK_TABLE_CHANGED, origin, gone("Table", name));
            }
        }
        for (String name : locked.documents().keySet()) {
            if (next().documents().containsKey(name) && !isDocument.test(name)) {
                next().documents().remove(name);
                String renamed = renamedDocuments.get(name);
                if (renamed != null) {
                    noteMove("document", name, renamed, true, changes);
                    continue;
                }
                changes.breaking(ProblemId.LOCK_DOCUMENT_CHANGED, origin, gone("Document", name));
            }
        }
        report(changes, origin, problems);
        if (open.update().records() && isSound && !failed) {
            try {
                LockStore.write(open.file(), next());
            } catch (IOException e) {
                problems.add(
                        ProblemId.LOCK_UNREADABLE,
                        origin,
                        "Lock file %s cannot be written (%s), so nothing is recorded. Look at its folder and permissions."
                                .formatted(fileName(), e.getClass().getSimpleName()));
            }
        }
    }

    /**
     * Returns the name under which a table is in the lock that is not under its own. A class of that name may be there
     * still, in a folder that no build has emptied: what is not compiled now is taken for that.
     */
    private @Nullable String moved(String tableName, Locked locked) {
        return locked.tables().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(tableName))
                .map(Map.Entry::getKey)
                .filter(candidate -> !isTable.test(candidate) || !isCompiledNow.test(candidate))
                .min(Comparator.comparing(isTable::test))
                .orElse(null);
    }

    private KnownDocuments known(Locked locked, Collection<SharedDocumentModel> documents) {
        return new KnownDocuments(locked, documents, isDocument, renamedDocuments);
    }

    private static String gone(String kind, String name) {
        return "%s %s is in the lock and no longer in the program. What is stored of it could not be read by its types. Restore it until that is deleted; if it was renamed, its default name, or its simple name for a document, tells where it is."
                .formatted(kind, Shown.text(name));
    }

    private static void noteMove(
            String kind, @Nullable String known, String name, boolean isDifferent, Changes changes) {
        if (known == null) {
            changes.compatible("%s %s is new".formatted(kind, name));
        } else if (!known.equals(name)) {
            changes.compatible("%s %s was %s".formatted(kind, name, Shown.text(known)));
        } else if (isDifferent
                && changes.compatible().isEmpty()
                && changes.breaking().isEmpty()) {
            changes.compatible("%s %s is described in other words".formatted(kind, name));
        }
    }

    private void report(Changes changes, Origin origin, Problems problems) {
        LockOptions.Update update = Objects.requireNonNull(opened).update();
        for (Problem change : changes.breaking()) {
            if (update == LockOptions.Update.ALL) {
                problems.add(
                        ProblemId.LOCK_ACCEPTED,
                        change.origin(),
                        "Recorded in %s, as asked for: [%s] %s"
                                .formatted(fileName(), change.id().id(), change.text()));
            } else {
                failed = true;
                problems.add(
                        change.id(),
                        change.origin(),
                        change.text() + " If no stored item is concerned, record it by -A" + LockOptions.UPDATE
                                + "=all.");
            }
        }
        if (!update.records() && !changes.compatible().isEmpty()) {
            problems.add(
                    update == LockOptions.Update.STRICT ? ProblemId.LOCK_NOT_CURRENT : ProblemId.LOCK_OUTDATED,
                    origin,
                    "%s does not have what has changed compatibly: %s. Later changes are compared with the file as it is. Record it by -A%s=compatible, and commit the file."
                            .formatted(fileName(), String.join("; ", changes.compatible()), LockOptions.UPDATE));
        }
    }

    /** Reads the file when there is something to compare. What is wrong with it is said once. */
    private boolean open(Origin origin, Problems problems) {
        if (options.keySet().stream().noneMatch(LockOptions.NAMES::contains) || (failed && before == null)) {
            return false;
        }
        if (before != null) {
            return true;
        }
        try {
            LockOptions open = LockOptions.of(options);
            opened = open;
            if (Files.exists(open.file())) {
                before = LockStore.read(open.file());
                after = new Locked(Locked.FORMAT, Locked.VERSION, before.tables(), before.documents());
                return true;
            }
            if (open.update().records()) {
                before = Locked.empty();
                after = Locked.empty();
                return true;
            }
            problems.add(
                    ProblemId.LOCK_MISSING,
                    origin,
                    "There is no lock file %s, so nothing can be compared with it. Write it by -A%s=compatible, and commit it; if there is one, correct the path, which starts in the folder that the compiler runs in."
                            .formatted(fileName(), LockOptions.UPDATE));
        } catch (LockOptions.InvalidException e) {
            problems.add(ProblemId.LOCK_OPTION_INVALID, origin, e.text());
        } catch (LockStore.UnreadableException e) {
            problems.add(
                    ProblemId.LOCK_UNREADABLE,
                    origin,
                    "Lock file %s %s, so nothing can be compared with it. Restore it from version control; after a merge, take either side, and record what the other one added."
                            .formatted(fileName(), e.reason()));
        }
        failed = true;
        return false;
    }

    private Locked next() {
        return Objects.requireNonNull(after);
    }

    private String fileName() {
        return Optional.ofNullable(opened)
                .map(open -> Shown.text(String.valueOf(open.file().getFileName())))
                .orElse("lock");
    }
}
