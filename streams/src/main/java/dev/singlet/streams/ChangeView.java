package dev.singlet.streams;

import java.util.Optional;

/** A change as it looks to those who know only some of the items. */
final class ChangeView {

    private ChangeView() {}

    /**
     * @param before the item before the change, if it is one of those that are known
     * @param after the item after the change, if it is one of those that are known
     */
    static <S> Optional<Change<S>> of(Change<?> change, Optional<S> before, Optional<S> after) {
        boolean expired = change instanceof Change.Removed<?> removed && removed.expired();
        return of(change.info(), before, after, expired);
    }

    static <S> Optional<Change<S>> of(ChangeInfo info, Optional<S> before, Optional<S> after, boolean expired) {
        if (after.isEmpty()) {
            return before.map(item -> new Change.Removed<>(info, item, expired));
        }
        S item = after.get();
        return Optional.of(before.<Change<S>>map(old -> new Change.Modified<>(info, old, item))
                .orElseGet(() -> new Change.Inserted<>(info, item)));
    }
}
