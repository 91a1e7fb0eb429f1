package dev.singlet.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands in an expression for paths and values. */
interface Operands {

    /** Shows paths without keys of maps, and no value: for messages. */
    Operands DESCRIPTION = new Operands() {

        @Override
        public String path(FieldPath path) {
            return path.toString();
        }

        @Override
        public String value(AttributeValue value) {
            return "?";
        }
    };

    String value(AttributeValue value);

    String path(FieldPath path);
}
