package dev.singlet.runtime;

import dev.singlet.InvalidKeyException;

/**
 * Reads one key attribute, piece by piece, as its template says: the inverse of {@link KeyWriter}.
 *
 * <p>Only what a writer can have written is accepted, so two texts never give the same components. A reader moves on
 * with every call and is used once, by one thread.
 *
 * <pre>{@code
 * KeyReader reader = new KeyReader("Chat", "pk", key).literal("CHAT#");
 * String chatId = reader.component("chatId", KeyFormat.STRING);
 * reader.end();
 * }</pre>
 */
public final class KeyReader {

    private static final char DELIMITER = '#';

    private final String entity;
    private final String attribute;
    private final String key;
    private int position;

    /**
     * Starts at the beginning of a key.
     *
     * @param entity the entity's name, for messages
     * @param attribute the key attribute's name, for messages
     * @param key the text to read
     */
    public KeyReader(String entity, String attribute, String key) {
        this.entity = entity;
        this.attribute = attribute;
        this.key = key;
    }

    /**
     * Reads a literal of the template.
     *
     * @param literal the text that must come next
     * @return this reader
     * @throws InvalidKeyException if something else comes next
     */
    public KeyReader literal(String literal) {
        if (!key.startsWith(literal, position)) {
            throw mismatch("it lacks the literal \"" + literal + "\" of the template");
        }
        position += literal.length();
        return this;
    }

    /**
     * Reads a component's value: so many characters if the format has a fixed width, else all up to the next
     * {@code #} or the end.
     *
     * @param component the component's name, for messages
     * @param format how the value is encoded
     * @param <T> the component's type
     * @return the value
     * @throws InvalidKeyException if a writer cannot have written what comes next
     */
    public <T> T component(String component, KeyFormat<T> format) {
        int start = position;
        position = format.isFixedWidth() ? Math.min(start + format.width(), key.length()) : endOfSegment();
        return format.parse(key.substring(start, position), new KeyPlace(entity, attribute, component));
    }

    /**
     * Checks that the whole key has been read.
     *
     * @throws InvalidKeyException if something is left
     */
    public void end() {
        if (position < key.length()) {
            throw mismatch("it goes on where the template ends");
        }
    }

    private int endOfSegment() {
        int delimiter = key.indexOf(DELIMITER, position);
        return delimiter < 0 ? key.length() : delimiter;
    }

    private InvalidKeyException mismatch(String problem) {
        return new InvalidKeyException("Key attribute " + attribute + " is no key of " + entity + ": " + problem);
    }
}
