package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of a {@link Document} record that makes a newer form out of an older one. Its only parameter is
 * a record that has the components of the old version; it returns the document's record, or what the upcaster of the
 * next version takes:
 *
 * <pre>{@code
 * @Document(version = 3)
 * public record Money(BigDecimal amount, String currency) {
 *
 *     @Upcast(from = 1)
 *     static MoneyV2 inEuro(MoneyV1 old) { ... }
 *
 *     @Upcast(from = 2)
 *     static Money of(MoneyV2 old) { ... }
 * }
 * }</pre>
 *
 * <p>Generated code reads the old record and calls the upcasters one after the other. What one throws is the cause of an
 * {@code ItemDecodingException}. Nothing is written back: the new form is stored when the item is put the next time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Upcast {

    /**
     * The version that the method takes.
     *
     * @return a number from 1, less than the version of the document
     */
    int from();
}
