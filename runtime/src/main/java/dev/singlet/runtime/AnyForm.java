package dev.singlet.runtime;

import dev.singlet.ItemEncodingException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
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
        if (isOfSeveralTypes(value)) {
            throw ValueForm.refused("it is an attribute value of several types");
        }
        switch (value.type()) {
            case S -> TextForms.STRING.encode(value.s());
            case N -> number(value.n());
            case SS -> {
                value.ss().forEach(TextForms.STRING::encode);
                checkSet(value.ss());
            }
            case NS -> checkSet(value.ns().stream().map(AnyForm::number).toList());
            case BS -> checkSet(value.bs());
            case L -> checkElements(value, depth + 1);
            case M -> checkEntries(value, depth + 1);
            case B, BOOL, NUL -> {}
            case UNKNOWN_TO_SDK_VERSION -> throw ValueForm.refused("it is an attribute value without a value");
        }
    }

    // The SDK takes two values in one, and has no type for that.
    private static boolean isOfSeveralTypes(AttributeValue value) {
        AttributeValue.@Nullable Type type = value.type();
        return type == null;
    }

    private static String number(String text) {
        BigDecimal number = DynamoNumber.parse(text);
        if (number == null) {
            throw ValueForm.refused("it is no number that DynamoDB can hold");
        }
        return DynamoNumber.write(number);
    }

    private static void checkSet(Collection<?> set) {
        if (set.isEmpty()) {
            throw ValueForm.refused("it is an empty set, which DynamoDB can only hold as no attribute at all");
        }
        if (new HashSet<>(set).size() < set.size()) {
            throw ValueForm.refused("it is a set that has an element twice");
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
