package dev.example.accounts;

import dev.singlet.runtime.GeneratedValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Collects the components of a new {@link Device}: first the required ones, in order, then those that
 * may be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class DeviceDraft {
    private final String accountId;

    private final long serial;

    private final int number;

    private final Device.Kind kind;

    private DeviceDraft(String accountId, long serial, int number, Device.Kind kind) {
        this.accountId = accountId;
        this.serial = serial;
        this.number = number;
        this.kind = kind;
    }

    static NeedsAccountId start() {
        return accountId ->
                serial ->
                number ->
                kind ->
                new DeviceDraft(accountId, serial, number, kind);
    }

    Device toRecord(GeneratedValues generated) {
        return new Device(
                accountId,
                serial,
                number,
                kind);
    }

    /**
     * The draft that lacks {@code accountId}.
     */
    public interface NeedsAccountId {
        /**
         * Sets {@code accountId}.
         *
         * @param accountId the value
         * @return the draft with it
         */
        NeedsSerial accountId(String accountId);
    }

    /**
     * The draft that lacks {@code serial}.
     */
    public interface NeedsSerial {
        /**
         * Sets {@code serial}.
         *
         * @param serial the value
         * @return the draft with it
         */
        NeedsNumber serial(long serial);
    }

    /**
     * The draft that lacks {@code number}.
     */
    public interface NeedsNumber {
        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return the draft with it
         */
        NeedsKind number(int number);
    }

    /**
     * The draft that lacks {@code kind}.
     */
    public interface NeedsKind {
        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return the draft with it
         */
        DeviceDraft kind(Device.Kind kind);
    }
}
