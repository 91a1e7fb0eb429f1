package dev.example.clash;

import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Query}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryFields {
    static final QueryFields INSTANCE = new QueryFields();

    private QueryFields() {
    }

    /**
     * Returns the attribute {@code operations}.
     *
     * @return the attribute, to be compared
     */
    public StringField operations() {
        return StringField.of("operations");
    }

    /**
     * Returns the attribute {@code query}.
     *
     * @return the attribute, to be compared
     */
    public StringField query() {
        return StringField.of("query");
    }

    /**
     * Returns the attribute {@code key}.
     *
     * @return the attribute, to be compared
     */
    public StringField key() {
        return StringField.of("key");
    }

    /**
     * Returns the attribute {@code range}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> range() {
        return OrderedField.of("range", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code client}.
     *
     * @return the attribute, to be compared
     */
    public StringField client() {
        return StringField.of("client");
    }

    /**
     * Returns the attribute {@code item}.
     *
     * @return the attribute, to be compared
     */
    public StringField item() {
        return StringField.of("item");
    }

    /**
     * Returns the attribute {@code value}.
     *
     * @return the attribute, to be compared
     */
    public StringField value() {
        return StringField.of("value");
    }

    /**
     * Returns the attribute {@code created}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> created() {
        return OrderedField.of("created", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code generated}.
     *
     * @return the attribute, to be compared
     */
    public OrderedField<Instant> generated() {
        return OrderedField.of("generated", AttributeCodec.INSTANT);
    }

    /**
     * Returns the attribute {@code violations}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> violations() {
        return ListField.of("violations", QueryCodec.VIOLATIONS, StringField::of);
    }

    /**
     * Returns the attribute {@code removed}.
     *
     * @return the attribute, to be compared
     */
    public SetField<String> removed() {
        return SetField.of("removed", QueryCodec.REMOVED);
    }

    /**
     * Returns the attribute {@code entry}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, String, StringField> entry() {
        return MapField.of("entry", QueryCodec.ENTRY, AttributeCodec.STRING, StringField::of);
    }

    /**
     * Returns the attribute {@code draft}.
     *
     * @return the attribute, to be compared
     */
    public StringField draft() {
        return StringField.of("draft");
    }

    /**
     * Returns the attribute {@code partitionReader}.
     *
     * @return the attribute, to be compared
     */
    public StringField partitionReader() {
        return StringField.of("partitionReader");
    }

    /**
     * Returns the attribute {@code table}.
     *
     * @return the attribute, to be compared
     */
    public StringField table() {
        return StringField.of("table");
    }

    /**
     * Returns the attribute {@code o}.
     *
     * @return the attribute, to be compared
     */
    public StringField o() {
        return StringField.of("o");
    }

    /**
     * Returns the attribute {@code other}.
     *
     * @return the attribute, to be compared
     */
    public StringField other() {
        return StringField.of("other");
    }

    /**
     * Returns the attribute {@code changes}.
     *
     * @return the attribute, to be compared
     */
    public StringField changes() {
        return StringField.of("changes");
    }

    /**
     * Returns the attribute {@code index}.
     *
     * @return the attribute, to be compared
     */
    public StringField index() {
        return StringField.of("index");
    }
}
