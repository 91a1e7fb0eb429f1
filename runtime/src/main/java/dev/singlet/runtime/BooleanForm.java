package dev.singlet.runtime;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** True or false. */
final class BooleanForm implements ValueForm<Boolean> {

    @Override
    public AttributeValue.Type type() {
        return AttributeValue.Type.BOOL;
    }

    @Override
    public String description() {
        return "BOOL";
    }

    @Override
    public AttributeValue encode(Boolean value) {
        return AttributeValue.fromBool(value);
    }

    @Override
    public Boolean decode(AttributeValue stored) {
        return stored.bool();
    }
}
