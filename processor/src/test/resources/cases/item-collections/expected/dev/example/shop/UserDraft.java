package dev.example.shop;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link User}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserDraft {
    private final String id;

    private final String name;

    private UserDraft(String id, String name) {
        this.id = id;
        this.name = name;
    }

    static NeedsId start() {
        return id -> name -> new UserDraft(id, name);
    }

    User toRecord(GeneratedValues generated) {
        return new User(
                id,
                name);
    }

    /**
     * The draft that lacks {@code id}.
     */
    public interface NeedsId {
        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return the draft with it
         */
        NeedsName id(String id);
    }

    /**
     * The draft that lacks {@code name}.
     */
    public interface NeedsName {
        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return the draft with it
         */
        UserDraft name(String name);
    }
}
