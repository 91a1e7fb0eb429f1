package dev.singlet.runtime;

import dev.singlet.Scan;
import dev.singlet.TableScan;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A scan of a table for the items of its entities. */
final class BlockingTableScan<T> extends BlockingScan<T, TableScan<T>> implements TableScan<T> {

    private final EntityCodecs<?> all;
    private final EntityCodecs<T> wanted;

    BlockingTableScan(TableContext table, EntityCodecs<T> all) {
        this(ScanPlan.of(table, new EntitiesView<>(table, all)), all, all);
    }

    private BlockingTableScan(ScanPlan<T> plan, EntityCodecs<?> all, EntityCodecs<T> wanted) {
        super(plan);
        this.all = all;
        this.wanted = wanted;
    }

    @Override
    public <S extends T> TableScan<S> only(Class<S> type) {
        return of(wanted.only(type));
    }

    @Override
    public TableScan<T> only(Class<?>... types) {
        return of(wanted.only(List.of(types)));
    }

    @Override
    public Scan<Map<String, AttributeValue>> unrecognized() {
        return new RawScan(plan().seeing(new ForeignView(schema(), all)));
    }

    @Override
    TableScan<T> with(ScanPlan<T> refined) {
        return new BlockingTableScan<>(refined, all, wanted);
    }

    private <S> TableScan<S> of(EntityCodecs<S> some) {
        return new BlockingTableScan<>(plan().seeing(new EntitiesView<>(plan().table(), some)), all, some);
    }

    private TableSchema schema() {
        return plan().table().schema();
    }

    private static final class RawScan
            extends BlockingScan<Map<String, AttributeValue>, Scan<Map<String, AttributeValue>>> {

        RawScan(ScanPlan<Map<String, AttributeValue>> plan) {
            super(plan);
        }

        @Override
        Scan<Map<String, AttributeValue>> with(ScanPlan<Map<String, AttributeValue>> refined) {
            return new RawScan(refined);
        }
    }
}
