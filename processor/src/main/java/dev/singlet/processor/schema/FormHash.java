package dev.singlet.processor.schema;

import com.google.gson.JsonObject;
import dev.singlet.processor.model.SharedDocumentModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Tells two stored forms of a document apart: they have one hash only if they are the same, in all that they hold. */
public final class FormHash {

    private static final int BYTES = 8;

    private FormHash() {}

    /**
     * Returns the hash.
     *
     * @param document the document
     * @param referred the types with {@code @Document} that it holds, at every depth, sorted by their names
     * @return 16 hexadecimal digits
     */
    public static String of(SharedDocumentModel document, Collection<SharedDocumentModel> referred) {
        JsonObject json = new JsonObject();
        json.addProperty("document", document.type().canonicalName());
        json.add("own", DocumentsJson.of(List.of(document)));
        json.add("referred", DocumentsJson.of(referred));
        byte[] hash = sha256().digest(JsonText.of(json).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
