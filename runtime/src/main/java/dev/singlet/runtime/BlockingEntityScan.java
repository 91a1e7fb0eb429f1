package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.EntityScan;
import dev.singlet.Projection;
import java.util.function.Function;

/** A scan of a table for the items of one entity. */
final class BlockingEntityScan<T, F> extends BlockingScan<T, EntityScan<T, F>> implements EntityScan<T, F> {

    private final EntityView<T, F> view;

    BlockingEntityScan(ScanPlan<T> plan, EntityView<T, F> view) {
        super(plan.seeing(view));
        this.view = view;
    }

    @Override
    public EntityScan<T, F> filter(Function<F, Condition> filter) {
        return new BlockingEntityScan<>(plan(), view.filteredBy(filter));
    }

    @Override
    public <P> EntityScan<P, F> as(Projection<T, P> projection) {
        EntityView<P, F> projected = view.as(projection);
        return new BlockingEntityScan<>(plan().seeing(projected), projected);
    }

    @Override
    EntityScan<T, F> with(ScanPlan<T> refined) {
        return new BlockingEntityScan<>(refined, view);
    }
}
