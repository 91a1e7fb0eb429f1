package dev.singlet.runtime;

import dev.singlet.EntityKey;
import dev.singlet.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds the item that has taken a unique value. */
final class UniqueLookup<T, K extends EntityKey> {

    private final Entity<T, K, ?> entity;
    private final UniqueConstraint constraint;
    private final String guard;

    UniqueLookup(Entity<T, K, ?> entity, String component, String guard) {
        this.entity = entity;
        this.constraint = entity.codec().uniqueConstraints().stream()
                .filter(candidate -> candidate.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(component + " is not unique"));
        this.guard = guard;
    }

    CompletableFuture<Optional<T>> execute() {
        TableContext table = entity.table();
        return OperationRun.execute(
                table,
                OperationRun.Subject.entity(Operation.GET, entity.name()),
                found -> found.isPresent() ? 1 : 0,
                run -> {
                    Retries retries = new Retries(table);
                    return Futures.repeat(() -> attempt(run, retries));
                });
    }

    private CompletableFuture<Optional<Optional<T>>> attempt(OperationRun run, Retries retries) {
        ItemId guardItem = new ItemId(entity.table().name(), new Guards(entity).key(guard));
        return GuardedWrite.read(run, entity.table(), guardItem).thenCompose(found -> {
            Map<String, AttributeValue> owner = Guards.ownerOf(found);
            if (owner == null) {
                return CompletableFuture.completedFuture(Optional.of(Optional.empty()));
            }
            return GuardedWrite.read(
                            run, entity.table(), new ItemId(entity.table().name(), owner))
                    .thenCompose(item -> owns(item)
                            ? CompletableFuture.completedFuture(Optional.of(Optional.of(entity.decode(item))))
                            : again(retries));
        });
    }

    private boolean owns(Map<String, AttributeValue> item) {
        return guard.equals(UniqueEffect.taken(constraint, entity, item));
    }

    // The item gave the value back after its guard was read. Only a guard that was left behind by something else than
    // this library keeps on naming an item that has not got the value; then nobody has.
    private CompletableFuture<Optional<Optional<T>>> again(Retries retries) {
        return retries.next().thenApply(again -> again ? Optional.empty() : Optional.of(Optional.empty()));
    }
}
