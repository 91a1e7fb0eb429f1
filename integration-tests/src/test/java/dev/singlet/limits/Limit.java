package dev.singlet.limits;

import java.util.List;

/**
 * A limit of DynamoDB, as a row of {@code docs/limits.md}.
 *
 * @param what what is limited
 * @param figure how far it goes
 * @param outcome what the library does with what lies beyond
 * @param tests where that is tested, as {@code Class#method}
 */
record Limit(String what, String figure, String outcome, List<String> tests) {

    private static final String ENCODING = "`ItemEncodingException`";
    private static final String KEY = "`InvalidKeyException`";
    private static final String ARGUMENT = "`IllegalArgumentException`";
    private static final String CONSTRAINT = "`ConstraintViolationException`";

    /** All that are known, in the order of the page. */
    static List<Limit> all() {
        return List.of(
                new Limit(
                        "item",
                        "409,600 bytes, names included",
                        ENCODING + ", for each way to write one",
                        tests(
                                "ItemSizeTest#aPut",
                                "ItemSizeTest#aPutOfMultiByteText",
                                "ItemSizeTest#aTransaction",
                                "ItemSizeTest#aBatch",
                                "LimitsTest#anItemHas400KilobytesAtMost",
                                "ItemSizeTest#isWhatDynamoDbCounts")),
                new Limit(
                        "what an update brings",
                        "409,600 bytes, with the key",
                        ENCODING,
                        tests("ItemSizeTest#anUpdateThatBringsTooMuch")),
                new Limit(
                        "item, after an update",
                        "409,600 bytes",
                        "sent, as only DynamoDB knows the item: " + ENCODING + "; in `transact(…)` reason `REFUSED`",
                        tests("ItemSizeTest#anUpdateThatLetsTheItemGrowTooLarge")),
                new Limit(
                        "partition key, of the table and of indexes",
                        "2,048 bytes of UTF-8, as encoded",
                        KEY,
                        tests("KeySizeTest#partitionKey", "KeySizeTest#indexPartitionKey")),
                new Limit(
                        "sort key, of the table and of indexes",
                        "1,024 bytes of UTF-8, as encoded",
                        KEY,
                        tests(
                                "KeySizeTest#sortKey",
                                "KeySizeTest#indexSortKey",
                                "KeySizeTest#whatIsEscapedCountsAsItIsStored")),
                new Limit("empty key", "at least 1 byte", KEY, tests("KeySizeTest#emptyKeys")),
                new Limit(
                        "empty component of a key",
                        "none in DynamoDB",
                        "stored behind a literal of a sort key; " + KEY + " in a partition key",
                        tests("KeySizeTest#emptyComponents")),
                new Limit(
                        "null as a component of a key",
                        "–",
                        "`NullPointerException` that names it, or " + KEY + "; " + CONSTRAINT
                                + " in a record; of an index, the item is not in the index",
                        tests("KeySizeTest#nullComponents")),
                new Limit(
                        "number",
                        "38 digits, 1E-130 to 9.99…E+125",
                        ENCODING,
                        tests(
                                "NumberTest#taken",
                                "NumberTest#refused",
                                "NumberTest#integers",
                                "NumberTest#largestFloats")),
                new Limit(
                        "NaN, infinity, `Double.MAX_VALUE`",
                        "no numbers of DynamoDB",
                        ENCODING,
                        tests("NumberTest#doubles", "NumberTest#floats")),
                new Limit(
                        "sum of `addTo…`",
                        "as numbers",
                        "sent, as only DynamoDB knows the sum; the SDK's exception",
                        tests("NumberTest#sums")),
                new Limit(
                        "half of a surrogate pair",
                        "not in UTF-8; the SDK would send `?`",
                        ENCODING + ", " + KEY + " in keys, in every place",
                        tests(
                                "TextTest#halvesOfSurrogatePairs",
                                "TextTest#halvesOfSurrogatePairsInKeys",
                                "TextTest#wholePairs")),
                new Limit(
                        "empty text, bytes, list and map",
                        "no limit but in keys",
                        "stored, and read as empty",
                        tests("EmptyAndNullTest#emptyTextBytesListsAndMaps")),
                new Limit(
                        "empty set",
                        "at least 1 element",
                        "stored as absent and read as empty; " + ENCODING + " within values of any type",
                        tests("EmptyAndNullTest#emptySets")),
                new Limit(
                        "element twice in a set",
                        "once",
                        "one element; " + ENCODING + " within values of any type",
                        tests("EmptyAndNullTest#elementsTwice")),
                new Limit("empty key of a map", "at least 1 byte", ENCODING, tests("EmptyAndNullTest#emptyKeysOfMaps")),
                new Limit("key of a map", "65,535 bytes", ENCODING, tests("TextTest#keysOfMaps")),
                new Limit(
                        "null",
                        "a value of its own in DynamoDB",
                        "absent where it may be; " + CONSTRAINT + " for a component, " + ENCODING
                                + " for elements, keys and values of collections",
                        tests("EmptyAndNullTest#nulls")),
                new Limit(
                        "entry of a map that is absent",
                        "DynamoDB makes no map on the way",
                        "`ConditionFailedException` with `missing()`",
                        tests("EmptyAndNullTest#entriesOfAMapThatIsAbsent")),
                new Limit(
                        "nesting",
                        "32 levels, the item among them",
                        ENCODING + "; what is around the place of an update counts",
                        tests(
                                "NestingTest#documents",
                                "NestingTest#valuesOfAnyType",
                                "NestingTest#valuesSetWithinDocuments")),
                new Limit("path", "32 levels", ARGUMENT, tests("NestingTest#paths")),
                new Limit(
                        "expression",
                        "4,096 bytes",
                        ARGUMENT,
                        tests("ExpressionTest#bytesOfAFilter", "ExpressionTest#bytesOfAnUpdate")),
                new Limit(
                        "operators and functions of a condition",
                        "300",
                        ARGUMENT,
                        tests("ExpressionTest#operators", "ExpressionTest#operatorsOfAllThatTakesConditions")),
                new Limit(
                        "operands of `IN`",
                        "100",
                        "several `IN`, joined by `OR`",
                        tests("ExpressionTest#operandsOfIn")),
                new Limit(
                        "names and values of a request's expressions",
                        "2 MB",
                        ARGUMENT,
                        tests("ExpressionTest#namesAndValues")),
                new Limit(
                        "actions of a transaction, reads too",
                        "100",
                        ARGUMENT,
                        tests("RequestTest#actionsOfATransaction", "RequestTest#readsOfATransaction")),
                new Limit(
                        "size of a transaction",
                        "4 MB",
                        ARGUMENT + " for what is sent; the SDK's exception for what is read",
                        tests(
                                "LimitsTest#aTransactionHas4MegabytesAtMost",
                                "LimitsTest#whatATransactionReadsIsForDynamoDbToCount")),
                new Limit("writes of a batch", "25", "several requests", tests("RequestTest#writesOfABatch")),
                new Limit("keys of a batch", "100", "several requests", tests("RequestTest#keysOfABatch")),
                new Limit(
                        "answer of a batch",
                        "16 MB",
                        "asked again for the rest",
                        tests("LimitsTest#aBatchOfMoreThan16MegabytesIsReadToTheEnd")),
                new Limit(
                        "one item twice in a request",
                        "once",
                        "keys are sent once; " + ARGUMENT + " for two writes",
                        tests("RequestTest#keysThatAreGivenTwice")),
                new Limit("nothing to do", "at least one", "nothing is sent", tests("RequestTest#nothingToDo")),
                new Limit("`limit` of results", "1 or more", ARGUMENT, tests("RequestTest#limitsOfResults")),
                new Limit("token of a transaction", "1 to 36 characters", ARGUMENT, tests("RequestTest#tokens")),
                new Limit(
                        "cursor",
                        "one of the query's own",
                        "`InvalidCursorException`",
                        tests("RequestTest#cursors", "ForgedCursorTest#keysThatAreTooLongAreRefused")),
                new Limit(
                        "time to live, in the past",
                        "DynamoDB deletes nothing that is over five years past",
                        "stored; expired to readers",
                        tests("TimeToLiveTest#thePast")),
                new Limit("time to live, in the future", "38 digits", "stored", tests("TimeToLiveTest#theFuture")),
                new Limit(
                        "no time to live",
                        "a number",
                        CONSTRAINT + " unless it may be absent",
                        tests("TimeToLiveTest#noTime")),
                new Limit(
                        "name of an attribute",
                        "65,535 bytes; 255 for keys; table and index names 3 to 255 characters",
                        "error of the compiler",
                        tests("ProblemIdTest#everyIdIsInTheDiagnosticsOfSomeCase")));
    }

    private static List<String> tests(String... names) {
        return List.of(names);
    }

    String row() {
        return "| " + what + " | " + figure + " | " + outcome + " | "
                + String.join(", ", tests.stream().map(test -> "`" + test + "`").toList()) + " |";
    }
}
