package dev.singlet.sample.shop;

import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings users in by the hundred.
 *
 * <p>A batch of DynamoDB has no conditions, so it could not keep the emails unique. A transaction has, and holds 100
 * items: 50 users and the 50 items that guard their emails.
 */
public final class UserImport {

    private static final int USERS_IN_A_TRANSACTION = 50;

    private final UserRepository users;
    private final ShopTable table;

    /** Imports into a table, which must exist. */
    public UserImport(ShopTable table) {
        this.table = table;
        this.users = table.users();
    }

    /**
     * Imports users, as many together as fit.
     *
     * @return the users whose emails were taken, in the order given; all others are stored
     */
    public List<NewUser> run(List<NewUser> imported) {
        List<NewUser> refused = new ArrayList<>();
        for (int start = 0; start < imported.size(); start += USERS_IN_A_TRANSACTION) {
            int end = Math.min(imported.size(), start + USERS_IN_A_TRANSACTION);
            store(new ArrayList<>(imported.subList(start, end)), refused);
        }
        return refused;
    }

    // What is refused is taken out, and the rest tried again, until all of it is stored.
    private void store(List<NewUser> batch, List<NewUser> refused) {
        while (!batch.isEmpty()) {
            try {
                table.transact(batch.stream()
                        .map(user -> users.creating(draft ->
                                draft.email(ShopService.canonical(user.email())).name(user.name())))
                        .toList());
                return;
            } catch (TransactionFailedException failure) {
                List<NewUser> taken = failure.failures().stream()
                        .filter(action -> action.reason() == Reason.UNIQUE)
                        .map(action -> batch.get(action.action()))
                        .toList();
                if (taken.isEmpty()) {
                    throw failure;
                }
                refused.addAll(taken);
                batch.removeAll(taken);
            }
        }
    }
}
