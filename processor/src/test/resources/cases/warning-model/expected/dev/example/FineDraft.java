package dev.example;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Models.Fine}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FineDraft {
    private final String tenant;

    private final Models.Status status;

    private final String id;

    private final Instant at;

    private FineDraft(String tenant, Models.Status status, String id, Instant at) {
        this.tenant = tenant;
        this.status = status;
        this.id = id;
        this.at = at;
    }

    static NeedsTenant start() {
        return tenant ->
                status ->
                id ->
                at ->
                new FineDraft(tenant, status, id, at);
    }

    Models.Fine toRecord(GeneratedValues generated) {
        return new Models.Fine(
                tenant,
                status,
                id,
                at);
    }

    /**
     * The draft that lacks {@code tenant}.
     */
    public interface NeedsTenant {
        /**
         * Sets {@code tenant}.
         *
         * @param tenant the value
         * @return the draft with it
         */
        NeedsStatus tenant(String tenant);
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
        NeedsId status(Models.Status status);
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
        NeedsAt id(String id);
    }

    /**
     * The draft that lacks {@code at}.
     */
    public interface NeedsAt {
        /**
         * Sets {@code at}.
         *
         * @param at the value
         * @return the draft with it
         */
        FineDraft at(Instant at);
    }
}
