package dev.singlet.processor.resolve;

import dev.singlet.processor.read.TableDeclaration;
import dev.singlet.processor.read.TableDeclaration.IndexForm;
import java.util.Optional;

/** The names of a table's key attributes, those of its indexes included. */
final class TableAttributes {

    private static final String SORT_KEY = "sk";

    private final TableDeclaration table;

    TableAttributes(TableDeclaration table) {
        this.table = table;
    }

    String partitionKey() {
        return table.partitionKey().value();
    }

    Optional<String> sortKey() {
        return Optional.of(table.sortKey().value()).filter(name -> !name.isEmpty());
    }

    Optional<IndexForm> declared(String index) {
        return table.indexes().stream()
                .filter(form -> form.name().value().equals(index))
                .findFirst();
    }

    String partitionKeyOf(String index) {
        return declared(index)
                .map(form -> form.partitionKey().value())
                .filter(name -> !name.isEmpty())
                .orElse(index + partitionKey());
    }

    String sortKeyOf(String index) {
        return declared(index)
                .map(form -> form.sortKey().value())
                .filter(name -> !name.isEmpty())
                .orElse(index + sortKey().orElse(SORT_KEY));
    }
}
