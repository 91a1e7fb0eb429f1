package dev.singlet;

/**
 * A value cannot be stored, as DynamoDB has no form for it: a number that is not finite or has more than 38 digits,
 * text that is not well-formed, a null within a list, an item of more than 400 KB. Nothing was sent, except where an
 * update would let an item grow too large: then DynamoDB has refused it, and nothing was changed.
 *
 * <p>The message names the entity, the attribute and the problem, and no value.
 */
public final class ItemEncodingException extends SingletException {

    private static final long serialVersionUID = 1L;

    private final String entity;
    private final String attribute;
    private final String problem;

    /**
     * Called by the library.
     *
     * @param entity the entity; empty if it is not known yet
     * @param attribute the path of the attribute, as in {@code address.lines[2]}; keys of maps are shown as {@code *}
     * @param problem what is wrong with the value, without the value
     */
    public ItemEncodingException(String entity, String attribute, String problem) {
        super(AttributePath.subject(entity, attribute) + " cannot be stored: " + problem + ".");
        this.entity = entity;
        this.attribute = attribute;
        this.problem = problem;
    }

    /**
     * Returns the same problem, seen from what holds the value.
     *
     * @param outerEntity the entity; empty if it is not known yet
     * @param outerAttribute the path of the attribute that holds the value
     * @return the exception to throw instead
     */
    public ItemEncodingException within(String outerEntity, String outerAttribute) {
        return new ItemEncodingException(outerEntity, AttributePath.join(outerAttribute, attribute), problem);
    }

    /**
     * Returns the entity.
     *
     * @return the name under which the entity's items are stored; empty if a condition's value is concerned
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
     * @return what is wrong with the value, without any value
     */
    public String problem() {
        return problem;
    }
}
