package dev.singlet;

/**
 * Stores a component in another form: named by {@code @Convert}.
 *
 * <p>A converter is made once, used by many threads at once, and never given null. What {@link #toAttribute} throws
 * reaches the caller as it is; what {@link #fromAttribute} throws is the cause of an {@link ItemDecodingException}, or
 * makes a key an invalid one.
 *
 * @param <T> the component's type
 * @param <S> the stored type: any type that a component can have without a converter, such as {@code String},
 *     {@code Long} or {@code List<String>}
 */
public interface AttributeConverter<T, S> {

    /**
     * Returns the form to store. Where the component is part of a key, equal values must give equal forms.
     *
     * @param value the component's value
     * @return the stored form
     */
    S toAttribute(T value);

    /**
     * Returns the value that was stored.
     *
     * @param stored what {@link #toAttribute} returned
     * @return the component's value
     */
    T fromAttribute(S stored);
}
