package dev.singlet.runtime;

import dev.singlet.AsyncScan;
import dev.singlet.AsyncTableScan;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A scan of a table for the items of its entities, in futures. */
final class FutureTableScan<T> extends FutureScan<T, AsyncTableScan<T>> implements AsyncTableScan<T> {

    private final EntityCodecs<?> all;
    private final EntityCodecs<T> wanted;

    FutureTableScan(TableContext table, EntityCodecs<T> all) {
        this(ScanPlan.of(table, new EntitiesView<>(table, all)), all, all);
    }

    private FutureTableScan(ScanPlan<T> plan, EntityCodecs<?> all, EntityCodecs<T> wanted) {
        super(plan);
        this.all = all;
        this.wanted = wanted;
    }

    @Override
    public <S extends T> AsyncTableScan<S> only(Class<S> type) {
        return of(wanted.only(type));
    }

    @Override
    public AsyncTableScan<T> only(Class<?>... types) {
        return of(wanted.only(List.of(types)));
    }

    @Override
    public AsyncScan<Map<String, AttributeValue>> unrecognized() {
        return new RawScan(plan().seeing(new ForeignView(schema(), all)));
    }

    @Override
    AsyncTableScan<T> with(ScanPlan<T> refined) {
        return new FutureTableScan<>(refined, all, wanted);
    }

    private <S> AsyncTableScan<S> of(EntityCodecs<S> some) {
        return new FutureTableScan<>(plan().seeing(new EntitiesView<>(plan().table(), some)), all, some);
    }

    private TableSchema schema() {
        return plan().table().schema();
    }

    private static final class RawScan
            extends FutureScan<Map<String, AttributeValue>, AsyncScan<Map<String, AttributeValue>>> {

        RawScan(ScanPlan<Map<String, AttributeValue>> plan) {
            super(plan);
        }

        @Override
        AsyncScan<Map<String, AttributeValue>> with(ScanPlan<Map<String, AttributeValue>> refined) {
            return new RawScan(refined);
        }
    }
}
