package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import java.util.Map;

/** Says in Javadoc when an exception is thrown. */
final class ExceptionDocs {

    private static final Map<ClassName, String> REASONS = Map.of(
            Types.CONSTRAINT_VIOLATION, "if a component violates a constraint; nothing is sent",
            Types.INVALID_KEY, "if no key can be made of the values; nothing is sent",
            Types.ITEM_ALREADY_EXISTS, "if there is an item with this key",
            Types.ITEM_DECODING, "if the item is not of this type",
            Types.ITEM_NOT_FOUND, "if there is no such item",
            Types.TRANSACTION_FAILED, "if one of the actions cannot be executed; then none is",
            Types.UNIQUE_CONSTRAINT_VIOLATED, "if another item has the value of a unique component",
            Types.UNPROCESSED_ITEMS, "if some were not processed within the bounds of the options; it holds them",
            Types.VERSION_CONFLICT, "if the stored item has another version, or there is none any more");

    private ExceptionDocs() {}

    static String reason(ClassName exception) {
        String reason = REASONS.get(exception);
        if (reason == null) {
            throw new IllegalArgumentException("no reason for " + exception);
        }
        return reason;
    }
}
