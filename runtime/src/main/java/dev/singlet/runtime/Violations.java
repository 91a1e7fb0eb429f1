package dev.singlet.runtime;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of one record that violate their constraints, and no value of theirs: those of the records
 * nested in it and the elements of its collections as well.
 *
 * <p>The constraints are those of Jakarta Validation: null fulfils all of them but {@link #required}, {@link #notBlank}
 * and {@link #notEmpty}.
 */
public final class Violations extends NestedViolations {

    /** Something before an @, and a name of a host behind it: whether mail arrives, only sending it can tell. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]|\\.(?=[\\p{L}\\p{N}])){0,253}(?<!-)");

    private final List<Violation> found = new ArrayList<>();

    /**
     * Creates a collection without violations.
     *
     * @param now the time of the action, by which past and future are told
     */
    public Violations(Instant now) {
        super(now);
    }

    /**
     * Checks that there is a value.
     *
     * @param component the name of the component
     * @param value the value
     */
    public void required(String component, @Nullable Object value) {
        check(value != null, component, "is required");
    }

    /**
     * Checks the version that an item is to be stored with: one that comes after a version.
     *
     * @param component the name of the component
     * @param next the version to be stored
     */
    public void version(String component, @Nullable Long next) {
        check(
                next != null && next >= VersionCheck.FIRST,
                component,
                "must be 0 to 9223372036854775806, as the next version is stored");
    }

    /**
     * Checks that there is text with a character that is not white space.
     *
     * @param component the name of the component
     * @param text the text
     */
    public void notBlank(String component, @Nullable CharSequence text) {
        check(text != null && !text.toString().isBlank(), component, "must not be blank");
    }

    /**
     * Checks that there is something in it.
     *
     * @param component the name of the component
     * @param text the text
     */
    public void notEmpty(String component, @Nullable CharSequence text) {
        check(text != null && !text.isEmpty(), component, "must not be empty");
    }

    /**
     * Checks that there is something in it.
     *
     * @param component the name of the component
     * @param elements the elements
     */
    public void notEmpty(String component, @Nullable Collection<?> elements) {
        check(elements != null && !elements.isEmpty(), component, "must not be empty");
    }

    /**
     * Checks that there is something in it.
     *
     * @param component the name of the component
     * @param entries the entries
     */
    public void notEmpty(String component, @Nullable Map<?, ?> entries) {
        check(entries != null && !entries.isEmpty(), component, "must not be empty");
    }

    /**
     * Checks that there is something in it.
     *
     * @param component the name of the component
     * @param bytes the bytes
     */
    public void notEmpty(String component, byte @Nullable [] bytes) {
        check(bytes != null && bytes.length > 0, component, "must not be empty");
    }

    /**
     * Checks the number of characters, as {@link String#length} counts them.
     *
     * @param component the name of the component
     * @param text the text
     * @param min the least size
     * @param max the greatest size, {@link Integer#MAX_VALUE} for none
     */
    public void size(String component, @Nullable CharSequence text, int min, int max) {
        SizeBounds bounds = new SizeBounds(min, max);
        check(text == null || bounds.allow(text.length()), component, bounds.toString());
    }

    /**
     * Checks the number of elements.
     *
     * @param component the name of the component
     * @param elements the elements
     * @param min the least size
     * @param max the greatest size, {@link Integer#MAX_VALUE} for none
     */
    public void size(String component, @Nullable Collection<?> elements, int min, int max) {
        SizeBounds bounds = new SizeBounds(min, max);
        check(elements == null || bounds.allow(elements.size()), component, bounds.toString());
    }

    /**
     * Checks the number of entries.
     *
     * @param component the name of the component
     * @param entries the entries
     * @param min the least size
     * @param max the greatest size, {@link Integer#MAX_VALUE} for none
     */
    public void size(String component, @Nullable Map<?, ?> entries, int min, int max) {
        SizeBounds bounds = new SizeBounds(min, max);
        check(entries == null || bounds.allow(entries.size()), component, bounds.toString());
    }

    /**
     * Checks the number of bytes.
     *
     * @param component the name of the component
     * @param bytes the bytes
     * @param min the least size
     * @param max the greatest size, {@link Integer#MAX_VALUE} for none
     */
    public void size(String component, byte @Nullable [] bytes, int min, int max) {
        SizeBounds bounds = new SizeBounds(min, max);
        check(bytes == null || bounds.allow(bytes.length), component, bounds.toString());
    }

    /**
     * Checks that a text matches a pattern.
     *
     * @param component the name of the component
     * @param text the text
     * @param pattern what the whole of it must match
     */
    public void pattern(String component, @Nullable CharSequence text, Pattern pattern) {
        check(text == null || pattern.matcher(text).matches(), component, "must match \"" + pattern + "\"");
    }

    /**
     * Checks that a text has the form of an e-mail address: up to 64 characters, {@code @}, and the name of a host.
     *
     * @param component the name of the component
     * @param text the text
     */
    public void email(String component, @Nullable CharSequence text) {
        check(text == null || EMAIL.matcher(text).matches(), component, "must be an e-mail address");
    }

    /**
     * Checks that a value is true.
     *
     * @param component the name of the component
     * @param value the value
     */
    public void assertTrue(String component, @Nullable Boolean value) {
        check(value == null || value, component, "must be true");
    }

    /**
     * Checks that a value is false.
     *
     * @param component the name of the component
     * @param value the value
     */
    public void assertFalse(String component, @Nullable Boolean value) {
        check(value == null || !value, component, "must be false");
    }

    /**
     * Throws what was found.
     *
     * @param entity the entity concerned
     * @param operation the operation that was to be done
     * @throws ConstraintViolationException if a component violates a constraint
     */
    public void throwIfAny(String entity, Operation operation) {
        if (!found.isEmpty()) {
            throw new ConstraintViolationException(operation, entity, found);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Override
    void check(boolean fulfilled, String component, String constraint) {
        if (!fulfilled) {
            found.add(new Violation(placeOf(component), constraint));
        }
    }

    @Override
    Violations self() {
        return this;
    }
}
