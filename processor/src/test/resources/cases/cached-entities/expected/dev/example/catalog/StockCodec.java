package dev.example.catalog;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Stock} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class StockCodec extends EntityCodec<Stock, StockKey> {
    /**
     * The only instance.
     */
    public static final StockCodec INSTANCE = new StockCodec();

    private StockCodec() {
        super("Stock", Stock.class);
    }

    @Override
    public void write(Stock stock, ItemWriter item) {
        item.put("productId", stock.productId(), AttributeCodec.STRING);
        item.put("count", stock.count(), AttributeCodec.LONG);
    }

    @Override
    public Stock read(ItemReader item) {
        return new Stock(
                item.get("productId", AttributeCodec.STRING),
                item.get("count", AttributeCodec.LONG));
    }

    @Override
    public void writeIndexKeys(Stock stock, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public StockKey keyOf(Stock stock) {
        return StockKey.of(stock);
    }

    @Override
    public StockKey parseKey(String partition, @Nullable String sort) {
        return StockKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Stock stock, Violations violations) {
        checkProductId(stock.productId(), violations);
    }

    static void checkProductId(String productId, Violations violations) {
        violations.required("productId", productId);
    }
}
