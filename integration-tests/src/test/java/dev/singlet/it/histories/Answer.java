package dev.singlet.it.histories;

import dev.singlet.ConditionFailedException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.TransactionFailedException;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import dev.singlet.it.histories.HistoryItem.Counter;
import dev.singlet.it.histories.HistoryItem.Holder;
import dev.singlet.it.histories.HistoryItem.Note;
import dev.singlet.it.histories.HistoryItem.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a caller knows after a call. */
sealed interface Answer {

    /** It was done. */
    record Done(Object value) implements Answer {}

    /** It was done, and its result is not known. */
    record Unread() implements Answer {}

    /** It was not done, for these reasons; with each the stored item as the exception carries it. */
    record Refused(Map<Refusal, Optional<Object>> reasons) implements Answer {}

    /** It was not done, and that tells nothing of what is stored. */
    record NotDone() implements Answer {}

    /** It was done, will be done, or neither. */
    record Unknown() implements Answer {}

    /**
     * Calls, and sorts what comes of it; a failure that has no place here goes on. Two renames of one transaction that
     * hand a name over are refused before it is sent, which depends on what is stored.
     */
    static Answer of(Supplier<?> call) {
        try {
            return new Done(plain(call.get()));
        } catch (ItemAlreadyExistsException e) {
            return refused(Refusal.EXISTS, e.item());
        } catch (ItemNotFoundException e) {
            return refused(Refusal.NOT_FOUND, Optional.empty());
        } catch (ConditionFailedException e) {
            return refused(Refusal.CONDITION, e.item());
        } catch (VersionConflictException e) {
            return refused(Refusal.VERSION, e.item());
        } catch (UniqueConstraintException e) {
            return refused(Refusal.TAKEN, Optional.empty());
        } catch (TransactionFailedException e) {
            return refused(e);
        } catch (ResultNotReadException e) {
            return new Unread();
        } catch (ItemDecodingException e) {
            if (e.tookEffect()) {
                return new Unread();
            }
            throw e;
        } catch (OutcomeUnknownException | SdkClientException e) {
            return new Unknown();
        } catch (IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).endsWith("Use two transactions.")) {
                return new NotDone();
            }
            throw e;
        } catch (AwsServiceException e) {
            return e.statusCode() >= 500 ? new Unknown() : new NotDone();
        }
    }

    private static Answer refused(Refusal reason, Optional<Object> item) {
        return new Refused(Map.of(reason, item.map(Answer::value)));
    }

    private static Answer refused(TransactionFailedException failure) {
        Map<Refusal, Optional<Object>> reasons = new HashMap<>();
        failure.failures()
                .forEach(each -> Refusal.of(each.reason())
                        .ifPresent(reason -> reasons.put(reason, each.item().map(Answer::value))));
        return reasons.isEmpty() ? new NotDone() : new Refused(reasons);
    }

    private static Object plain(Object result) {
        return result instanceof Optional<?> optional ? optional.map(Answer::value) : value(result);
    }

    /** What is compared of a result: of an item, not the time at which it was written. */
    static Object value(Object item) {
        if (item instanceof Register register) {
            return new Versioned(register.value(), register.version());
        }
        if (item instanceof Note note) {
            return note.value();
        }
        if (item instanceof Counter counter) {
            return counter.count();
        }
        if (item instanceof Holder holder) {
            return holder.nick() == null ? "" : holder.nick();
        }
        return item;
    }
}
