package dev.singlet.expression;

/** The types of DynamoDB's attributes. */
public enum AttributeType {
    /** Text. */
    STRING("S"),
    /** A number. */
    NUMBER("N"),
    /** Bytes. */
    BINARY("B"),
    /** True or false. */
    BOOLEAN("BOOL"),
    /** Null, which Singlet reads as absent and never writes. */
    NULL("NULL"),
    /** A list of values of any type. */
    LIST("L"),
    /** A map of values of any type: maps and nested documents. */
    MAP("M"),
    /** A set of texts. */
    STRING_SET("SS"),
    /** A set of numbers. */
    NUMBER_SET("NS"),
    /** A set of bytes. */
    BINARY_SET("BS");

    private final String code;

    AttributeType(String code) {
        this.code = code;
    }

    /**
     * Returns the name of the type in DynamoDB's protocol.
     *
     * @return one to four capital letters
     */
    public String code() {
        return code;
    }
}
