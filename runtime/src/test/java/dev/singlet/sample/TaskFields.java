package dev.singlet.sample;

import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.OrderedField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import java.time.Instant;

/** The attributes of a task. */
public final class TaskFields {

    public static final TaskFields INSTANCE = new TaskFields();

    private TaskFields() {}

    public StringField owner() {
        return StringField.of("owner");
    }

    public StringField name() {
        return StringField.of("name");
    }

    public StringField status() {
        return StringField.of("status");
    }

    public NumberField<Integer> count() {
        return NumberField.of("count", AttributeCodec.INT);
    }

    public StringField note() {
        return StringField.of("note");
    }

    public ListField<String, StringField> list() {
        return ListField.of("list", TaskCodec.LIST, StringField::of);
    }

    public SetField<String> set() {
        return SetField.of("set", TaskCodec.SET);
    }

    public MapField<String, String, StringField> map() {
        return MapField.of("map", TaskCodec.MAP, AttributeCodec.STRING, StringField::of);
    }

    public OrderedField<Instant> updatedAt() {
        return OrderedField.of("updatedAt", AttributeCodec.INSTANT);
    }
}
