package dev.singlet.processor.lock;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import dev.singlet.processor.schema.JsonText;
import dev.singlet.processor.schema.StoredType;
import dev.singlet.processor.schema.StoredTypeJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes the lock file. */
final class LockStore {

    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .registerTypeAdapter(StoredType.class, new StoredTypeJson())
            .registerTypeAdapter(Boolean.class, (JsonDeserializer<Boolean>) (json, type, context) -> strictly(json))
            .create();

    private LockStore() {}

    /** The file is none that this version of Singlet can read. Its message goes on with what the file does. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        UnreadableException(String reason) {
            super(reason);
        }

        /** Returns why, as the rest of a sentence about the file. */
        String reason() {
            return String.valueOf(getMessage());
        }
    }

    static Locked read(Path file) throws UnreadableException {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UnreadableException(
                    "cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + ")");
        }
        if (text.lines().anyMatch(line -> line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>"))) {
            throw new UnreadableException("holds the marks of a merge conflict");
        }
        return parse(text);
    }

    // Gson wraps what the constructors of records throw, and says in no type of its own what.
    private static Locked parse(String text) throws UnreadableException {
        JsonObject json;
        try {
            json = JsonParser.parseString(text).getAsJsonObject();
            if (!Locked.FORMAT.equals(json.get("format").getAsString())) {
                throw new UnreadableException("is not a lock file of Singlet");
            }
        } catch (RuntimeException e) {
            throw new UnreadableException("is not a lock file of Singlet");
        }
        try {
            int version = json.get("formatVersion").getAsInt();
            if (version > Locked.VERSION) {
                throw new UnreadableException("was written by a newer version of Singlet");
            }
            if (version < 1) {
                throw new UnreadableException("is incomplete or damaged");
            }
            return GSON.fromJson(text, Locked.class);
        } catch (RuntimeException e) {
            throw new UnreadableException("is incomplete or damaged");
        }
    }

    /** Gson takes every text but "true" for false. */
    private static Boolean strictly(JsonElement json) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isBoolean()) {
            throw new JsonParseException("neither true nor false");
        }
        return json.getAsBoolean();
    }

    static String text(Locked locked) {
        JsonElement json = GSON.toJsonTree(locked);
        return JsonText.of(json);
    }

    /** Writes the file, all of it or nothing; a file that holds the same already is not touched. */
    static void write(Path file, Locked locked) throws IOException {
        String text = text(locked);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
