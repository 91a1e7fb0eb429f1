package dev.example.clash;

import dev.singlet.expression.DocumentField;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link A$B}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BFields {
    static final A$BFields INSTANCE = new A$BFields();

    private A$BFields() {
    }

    /**
     * Returns the attribute <code>i&#36;d</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField i$d() {
        return StringField.of("i$d");
    }

    /**
     * Returns the attribute <code>&#36;</code>.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> $() {
        return NumberField.of("$", AttributeCodec.INT);
    }

    /**
     * Returns the attribute <code>&#36;a</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField $a() {
        return StringField.of("$a");
    }

    /**
     * Returns the attribute <code>e&#36;</code>.
     *
     * @return the attribute, to be compared
     */
    public Field<A$B.E$> e$() {
        return Field.of("e$", A$BCodec.E$);
    }

    /**
     * Returns the attribute <code>&#36;c</code>.
     *
     * @return the attribute, to be compared
     */
    public StringField $c() {
        return StringField.of("$c");
    }

    /**
     * Returns the attribute <code>n&#36;</code>.
     *
     * @return the attribute, to be compared
     */
    public N$Fields n$() {
        return new N$Fields(FieldPath.of("n$"));
    }

    /**
     * Returns the attribute <code>n&#36;umber</code>.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> n$umber() {
        return NumberField.of("n$umber", AttributeCodec.INT);
    }

    /**
     * Returns the attribute <code>&#36;list</code>.
     *
     * @return the attribute, to be compared
     */
    public ListField<A$B.E$, Field<A$B.E$>> $list() {
        return ListField.of("$list", A$BCodec.$LIST, element -> Field.of(element, A$BCodec.E$));
    }

    /**
     * Returns the attribute <code>&#36;map</code>.
     *
     * @return the attribute, to be compared
     */
    public MapField<A$B.E$, A$B.N$, N$Fields> $map() {
        return MapField.of("$map", A$BCodec.$MAP, A$BCodec.E$, N$Fields::new);
    }

    /**
     * Returns the attribute {@code wait_}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Duration> wait_() {
        return OrderedField.of("wait_", AttributeCodec.DURATION);
    }

    /**
     * Returns the attribute {@code addToWait_}.
     *
     * @return the attribute, to be compared
     */
    public NumberField<Integer> addToWait_() {
        return NumberField.of("addToWait_", AttributeCodec.INT);
    }

    /**
     * The attributes of a nested {@link A$B.N$}.
     */
    public static final class N$Fields extends DocumentField<A$B.N$> {
        private N$Fields(FieldPath path) {
            super(path, A$BCodec.N$);
        }

        /**
         * Returns the attribute <code>&#36;S</code>.
         *
         * @return the attribute, to be compared
         */
        public StringField $S() {
            return StringField.of(path().child("$S"));
        }

        /**
         * Returns the attribute <code>&#36;L</code>.
         *
         * @return the attribute, to be compared
         */
        public Field<A$B.E$> $L() {
            return Field.of(path().child("$L"), A$BCodec.E$);
        }
    }
}
