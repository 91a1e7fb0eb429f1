package dev.singlet.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in an expression for names and values. */
interface Operands {

    /** Shows the names as they are, and no value: for messages. */
    Operands DESCRIPTION = new Operands() {

        @Override
        public String name(String name) {
            return name;
        }

        @Override
        public String value(AttributeValue value) {
            return "?";
        }
    };

    String name(String name);

    String value(AttributeValue value);

    default String path(FieldPath path) {
        StringBuilder text = new StringBuilder();
        path.write(this, text);
        return text.toString();
    }
}
