package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.util.Collection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute value as it is, whatever its type. What DynamoDB would refuse is refused here already. */
final class AnyForm implements ValueForm<AttributeValue> {

    /** Of any type; the SDK has no constant for that. */
    static final AttributeValue.Type ANY = AttributeValue.Type.UNKNOWN_TO_SDK_VERSION;

    @Override
    public AttributeValue.Type type() {
        return ANY;
    }

    @Override
    public String description() {
        return "a value of any type";
    }

    @Override
    public AttributeValue encode(AttributeValue value) {
        return encode(value, 0);
    }

    @Override
    public AttributeValue encode(AttributeValue value, int depth) {
        if (value.type() == AttributeValue.Type.NUL) {
            throw ValueForm.refused("it is NULL, which is read as absent");
        }
        check(value, depth);
        return value;
    }

    @Override
    public AttributeValue decode(AttributeValue stored) {
        return stored;
    }

    private static void check(AttributeValue value, int depth) {
        switch (value.type()) {
            case S -> TextForms.STRING.encode(value.s());
            case N -> checkNumber(value.n());
            case SS -> {
                checkNotEmpty(value.ss());
                value.ss().forEach(TextForms.STRING::encode);
            }
            case NS -> {
                checkNotEmpty(value.ns());
                value.ns().forEach(AnyForm::checkNumber);
            }
            case BS -> checkNotEmpty(value.bs());
            case L -> checkElements(value, depth + 1);
            case M -> checkEntries(value, depth + 1);
            case B, BOOL, NUL -> {}
            case UNKNOWN_TO_SDK_VERSION -> throw ValueForm.refused("it is an attribute value without a value");
        }
    }

    private static void checkNumber(String text) {
        if (DynamoNumber.parse(text) == null) {
            throw ValueForm.refused("it is no number that DynamoDB can hold");
        }
    }

    private static void checkNotEmpty(Collection<?> set) {
        if (set.isEmpty()) {
            throw ValueForm.refused("it is an empty set, which DynamoDB can only hold as no attribute at all");
        }
    }

    private static void checkElements(AttributeValue list, int depth) {
        AttributeCodec.checkLevel(depth);
        int index = 0;
        for (AttributeValue element : list.l()) {
            try {
                check(Elements.present(element), depth);
            } catch (ItemEncodingException e) {
                throw e.within("", "[" + index + "]");
            }
            index++;
        }
    }

    private static void checkEntries(AttributeValue map, int depth) {
        AttributeCodec.checkLevel(depth);
        map.m().forEach((name, value) -> {
            MapForm.nameOf(name, AttributeCodec.STRING);
            try {
                check(Elements.present(value), depth);
            } catch (ItemEncodingException e) {
                throw e.within("", "*");
            }
        });
    }
}
