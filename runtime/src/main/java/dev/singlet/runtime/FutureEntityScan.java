package dev.singlet.runtime;

import dev.singlet.AsyncEntityScan;
import dev.singlet.Condition;
import dev.singlet.Projection;
import java.util.function.Function;

/** A scan of a table for the items of one entity, in futures. */
final class FutureEntityScan<T, F> extends FutureScan<T, AsyncEntityScan<T, F>> implements AsyncEntityScan<T, F> {

    private final EntityView<T, F> view;

    FutureEntityScan(ScanPlan<T> plan, EntityView<T, F> view) {
        super(plan.seeing(view));
        this.view = view;
    }

    @Override
    public AsyncEntityScan<T, F> filter(Function<F, Condition> filter) {
        return new FutureEntityScan<>(plan(), view.filteredBy(filter));
    }

    @Override
    public <P> AsyncEntityScan<P, F> as(Projection<T, P> projection) {
        EntityView<P, F> projected = view.as(projection);
        return new FutureEntityScan<>(plan().seeing(projected), projected);
    }

    @Override
    AsyncEntityScan<T, F> with(ScanPlan<T> refined) {
        return new FutureEntityScan<>(refined, view);
    }
}
