package dev.singlet;

import org.jspecify.annotations.Nullable;

/**
 * An item that was read does not have the form of its entity: an attribute is missing, has another type, or is refused
 * by its converter.
 *
 * <p>The message names the entity, the attribute and the types, and no value; what a converter threw is the cause.
 * Where the item came with the response to a write, it also says that the write took effect.
 */
public final class ItemDecodingException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final String attribute;
    private final String problem;
    private final boolean tookEffect;

    /**
     * Called by the library.
     *
     * @param entity the entity; empty if it is not known yet
     * @param attribute the path of the attribute, as in {@code address.lines[2]}; keys of maps are shown as {@code *}
     * @param problem what was expected and what was found, without any value
     */
    public ItemDecodingException(String entity, String attribute, String problem) {
        this(entity, attribute, problem, null);
    }

    /**
     * Called by the library.
     *
     * @param entity the entity; empty if it is not known yet
     * @param attribute the path of the attribute, as in {@code address.lines[2]}; keys of maps are shown as {@code *}
     * @param problem what was expected and what was found, without any value
     * @param cause what the program's own converter threw, or null
     */
    public ItemDecodingException(String entity, String attribute, String problem, @Nullable Throwable cause) {
        this(entity, attribute, problem, false, cause);
    }

    private ItemDecodingException(
            String entity, String attribute, String problem, boolean tookEffect, @Nullable Throwable cause) {
        super(
                AttributePath.subject(entity, attribute) + " cannot be read: " + problem + "."
                        + (tookEffect ? " The write that returned the item took effect." : ""),
                cause);
        this.entity = entity;
        this.attribute = attribute;
        this.problem = problem;
        this.tookEffect = tookEffect;
    }

    /**
     * Returns the same problem, seen from what holds the value.
     *
     * @param outerEntity the entity; empty if it is not known yet
     * @param outerAttribute the path of the attribute that holds the value
     * @return the exception to throw instead
     */
    public ItemDecodingException within(String outerEntity, String outerAttribute) {
        return new ItemDecodingException(
                outerEntity, AttributePath.join(outerAttribute, attribute), problem, tookEffect, getCause());
    }

    /**
     * Returns the same problem, met in the response to a write. Called by the library.
     *
     * @return the exception to throw instead
     */
    public ItemDecodingException afterWrite() {
        return new ItemDecodingException(entity, attribute, problem, true, getCause());
    }

    /**
     * Returns whether the item came with the response to a write.
     *
     * @return true if an update or a deletion took effect although its result cannot be read; do not repeat it
     */
    public boolean tookEffect() {
        return tookEffect;
    }

    /**
     * Returns the entity.
     *
     * @return the name under which the entity's items are stored
     */
    public String entity() {
        return entity;
    }

    /**
     * Returns the attribute.
     *
     * @return the path of the attribute, as in {@code address.lines[2]}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * Returns the problem.
     *
     * @return what was expected and what was found, without any value
     */
    public String problem() {
        return problem;
    }
}
