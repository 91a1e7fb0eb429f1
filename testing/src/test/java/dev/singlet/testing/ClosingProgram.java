package dev.singlet.testing;

import static dev.singlet.testing.Definitions.put;
import static dev.singlet.testing.Definitions.string;
import static dev.singlet.testing.Definitions.table;

/** Uses two servers and closes them. */
final class ClosingProgram {

    private ClosingProgram() {}

    public static void main(String[] arguments) {
        try (LocalDynamoDb one = LocalDynamoDb.embedded();
                LocalDynamoDb two = LocalDynamoDb.embedded()) {
            use(one);
            use(two);
        }
    }

    static void use(LocalDynamoDb dynamo) {
        dynamo.client().createTable(table("a-table"));
        put(dynamo.client(), "a-table", "p", string("s"));
        if (dynamo.items("a-table").size() != 1) {
            throw new IllegalStateException("the table does not hold what was put");
        }
    }
}
