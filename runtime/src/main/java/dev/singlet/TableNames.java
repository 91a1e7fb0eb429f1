package dev.singlet;

import java.util.Objects;
import java.util.regex.Pattern;

/** What DynamoDB takes for the name of a table. */
final class TableNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
    private static final Pattern ARN = Pattern.compile("arn:[!-~]{1,1020}");

    private TableNames() {}

    /** @throws IllegalArgumentException if it is neither a name nor an ARN */
    static String requireValid(String tableName) {
        Objects.requireNonNull(tableName, "tableName");
        if (!NAME.matcher(tableName).matches() && !ARN.matcher(tableName).matches()) {
            throw new IllegalArgumentException("tableName is neither the name of a table (3 to 255 letters, digits,"
                    + " '_', '-' and '.') nor an ARN: \"" + tableName + "\"");
        }
        return tableName;
    }
}
