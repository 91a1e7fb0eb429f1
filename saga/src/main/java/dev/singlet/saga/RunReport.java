package dev.singlet.saga;

import dev.singlet.SingletException;
import java.util.List;
import java.util.Map;

/**
 * What one {@link Sagas#runOnce} did.
 *
 * @param completed sagas that are completed now
 * @param compensated sagas that are compensated now
 * @param stuck sagas that are stuck now
 * @param waiting sagas that were worked on and are due again later
 * @param lost sagas that another worker took meanwhile
 * @param mismatched the identifiers of due sagas that were started by another definition, and were left alone
 * @param failed what DynamoDB or the SDK threw, by the identifiers of the sagas; these are due again when the lease is
 *     over. The values are {@link SingletException}s or the SDK's {@code SdkException}s
 * @param more whether it stopped because of its bounds, with due sagas left
 */
public record RunReport(
        int completed,
        int compensated,
        int stuck,
        int waiting,
        int lost,
        List<String> mismatched,
        Map<String, RuntimeException> failed,
        boolean more) {

    /** Makes a report of copies. */
    public RunReport {
        mismatched = List.copyOf(mismatched);
        failed = Map.copyOf(failed);
    }

    /**
     * Returns how many sagas were worked on.
     *
     * @return the number, those that were lost or failed included
     */
    public int worked() {
        return completed + compensated + stuck + waiting + lost + failed.size();
    }

    /** Tells numbers, and no identifiers. */
    @Override
    public String toString() {
        return "RunReport[completed=" + completed + ", compensated=" + compensated + ", stuck=" + stuck + ", waiting="
                + waiting + ", lost=" + lost + ", mismatched=" + mismatched.size() + ", failed=" + failed.size()
                + ", more=" + more + "]";
    }
}
