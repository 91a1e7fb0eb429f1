package dev.example.hostile;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes attributes of one {@link Odd} by one {@code UpdateItem} request, which demands that the item
 * exists. Attributes that are not named here stay as they are.
 *
 * <p>An update of {@code f} is a consistent {@code GetItem} and one {@code TransactWriteItems} request
 * that holds the guards of unique values. Its result is read afterwards, and holds what others have
 * written since.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddUpdate extends EntityUpdate<Odd, OddFields, OddUpdate> {
    private final OddKey key;

    OddUpdate(EntityOperations<Odd, OddKey, OddFields> operations, OddKey key) {
        super(operations, key);
        this.key = key;
    }

    /**
     * Sets {@code c}, and with it the index key
     * <code>&#36;{var.x}&#124;&#96;&#60;&#47;code&#62;&#96;</code>.
     *
     * @param c the new value, or null to remove the attribute
     * @return this update
     */
    public OddUpdate c(@Nullable String c) {
        if (c == null) {
            changes().remove("c");
        } else {
            changes().set("c", c, AttributeCodec.STRING);
        }
        changes().setKey("${var.x}|`</code>`", () -> OddCodec.nullPartition(c));
        return this;
    }

    /**
     * Removes {@code c}, and with it the index key
     * <code>&#36;{var.x}&#124;&#96;&#60;&#47;code&#62;&#96;</code>.
     *
     * @return this update
     */
    public OddUpdate clearC() {
        changes().remove("c");
        changes().remove("${var.x}|`</code>`");
        return this;
    }

    /**
     * Sets {@code d}, and with it the index keys
     * <code>&#37;{ if true }&#10;# heading&#10;&#96;&#96;&#96;</code> and
     * <code>&#92;&#34; - &#38;anchor &#42;alias &#33;tag</code>.
     *
     * @param d the new value
     * @return this update
     */
    public OddUpdate d(Instant d) {
        OddCodec.checkD(d, violations());
        changes().set("d", d, AttributeCodec.INSTANT);
        changes().setKey("%{ if true }\n# heading\n```", () -> OddCodec.nullSort(d));
        changes().setKey("\\\" - &anchor *alias !tag", () -> OddCodec.index20240101Sort(d,
                this.key.b()));
        return this;
    }

    /**
     * Sets {@code e}.
     *
     * @param e the new value
     * @return this update
     */
    public OddUpdate e(String e) {
        OddCodec.checkE(e, violations());
        changes().set("\u00e9\u2028\ud83d\ude00", e, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code f}.
     *
     * @param f the new value
     * @return this update
     */
    public OddUpdate f(String f) {
        OddCodec.checkF(f, violations());
        changes().set("<script>alert(1)</script>", f, AttributeCodec.STRING);
        return this;
    }

    /**
     * Sets {@code g}.
     *
     * @param g the new value, or null to remove the attribute
     * @return this update
     */
    public OddUpdate g(@Nullable String g) {
        if (g == null) {
            changes().remove("$${x}");
        } else {
            changes().set("$${x}", g, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code g}.
     *
     * @return this update
     */
    public OddUpdate clearG() {
        changes().remove("$${x}");
        return this;
    }

    /**
     * Sets {@code h}.
     *
     * @param h the new value, or null to remove the attribute
     * @return this update
     */
    public OddUpdate h(@Nullable String h) {
        if (h == null) {
            changes().remove("on");
        } else {
            changes().set("on", h, AttributeCodec.STRING);
        }
        return this;
    }

    /**
     * Removes {@code h}.
     *
     * @return this update
     */
    public OddUpdate clearH() {
        changes().remove("on");
        return this;
    }

    @Override
    protected OddUpdate self() {
        return this;
    }
}
