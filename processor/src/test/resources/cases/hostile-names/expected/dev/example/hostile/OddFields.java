package dev.example.hostile;

import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Odd}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddFields {
    static final OddFields INSTANCE = new OddFields();

    private OddFields() {
    }

    /**
     * Returns the attribute {@code a}.
     *
     * @return the attribute, to be compared
     */
    public StringField a() {
        return StringField.of("a");
    }

    /**
     * Returns the attribute {@code b}.
     *
     * @return the attribute, to be compared
     */
    public StringField b() {
        return StringField.of("b");
    }

    /**
     * Returns the attribute {@code c}.
     *
     * @return the attribute, to be compared
     */
    public StringField c() {
        return StringField.of("c");
    }

    /**
     * Returns the attribute {@code d}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> d() {
        return OrderedField.of("d", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute <code>&#233;&#8232;&#128512;</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField e() {
        return StringField.of("\u00e9\u2028\ud83d\ude00");
    }

    /**
     * Returns the attribute <code>&#60;script&#62;alert(1)&#60;&#47;script&#62;</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField f() {
        return StringField.of("<script>alert(1)</script>");
    }

    /**
     * Returns the attribute <code>&#36;&#36;{x}</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField g() {
        return StringField.of("$${x}");
    }

    /**
     * Returns the attribute {@code on}.
     *
     * @return the attribute, to be compared
     */
    public StringField h() {
        return StringField.of("on");
    }
}
