package dev.example;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Order}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OrderDraft {
    private final String id;

    private final Models.Status status;

    private final boolean express;

    private OrderDraft(String id, Models.Status status, boolean express) {
        this.id = id;
        this.status = status;
        this.express = express;
    }

    static NeedsId start() {
        return id -> status -> express -> new OrderDraft(id, status, express);
    }

    Models.Order toRecord(GeneratedValues generated) {
        return new Models.Order(
                id,
                status,
                express);
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
        NeedsStatus id(String id);
    }

    /**
     * The draft that lacks {@code status}.
     */
    public interface NeedsStatus {
        /**
         * Sets {@code status}.
         *
         * @param status the value
         * @return the draft with it
         */
        NeedsExpress status(Models.Status status);
    }

    /**
     * The draft that lacks {@code express}.
     */
    public interface NeedsExpress {
        /**
         * Sets {@code express}.
         *
         * @param express the value
         * @return the draft with it
         */
        OrderDraft express(boolean express);
    }
}
