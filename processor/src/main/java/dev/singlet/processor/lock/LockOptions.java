package dev.singlet.processor.lock;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The options of the processor that are the lock's.
 *
 * @param file the lock file
 * @param update what is recorded
 */
record LockOptions(Path file, Update update) {

    static final String FILE = "singlet.lock";
    static final String UPDATE = "singlet.lock.update";
    static final Set<String> NAMES = Set.of(FILE, UPDATE);

    /** What is recorded. */
    enum Update {
        /** Nothing: the file is compared. */
        NONE,
        /** Nothing: the file is compared, and has to be current. */
        STRICT,
        /** Compatible changes. */
        COMPATIBLE,
        /** All changes. */
        ALL;

        /** Returns whether the file is written. */
        boolean records() {
            return this == COMPATIBLE || this == ALL;
        }
    }

    /** An option has a value that means nothing. Its message is a whole problem. */
    static final class InvalidException extends Exception {

        private static final long serialVersionUID = 1;

        InvalidException(String text) {
            super(text);
        }

        /** Returns the text of the problem. */
        String text() {
            return String.valueOf(getMessage());
        }
    }

    static LockOptions of(Map<String, String> options) throws InvalidException {
        String file = options.get(FILE);
        if (file == null || file.isBlank()) {
            throw new InvalidException(
                    "Option -A%s names no lock file, so nothing is compared. Write -A%s=singlet-lock.json, with a path."
                            .formatted(FILE, FILE));
        }
        return new LockOptions(path(file), update(options));
    }

    private static Path path(String file) throws InvalidException {
        try {
            Path path = Path.of(file);
            if (!Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Said below, as for a folder.
        }
        throw new InvalidException(
                "Option -A%s is no path of a file, so nothing is compared. Name a file, such as -A%s=singlet-lock.json."
                        .formatted(FILE, FILE));
    }

    private static Update update(Map<String, String> options) throws InvalidException {
        String value = options.getOrDefault(UPDATE, "none");
        return switch (String.valueOf(value)) {
            case "none" -> Update.NONE;
            case "strict" -> Update.STRICT;
            case "compatible" -> Update.COMPATIBLE;
            case "all" -> Update.ALL;
            default ->
                throw new InvalidException(
                        "Option -A%s is none of none, strict, compatible and all, so it is not known what to record. Write one of these."
                                .formatted(UPDATE));
        };
    }
}
