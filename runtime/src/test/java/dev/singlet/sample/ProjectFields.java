package dev.singlet.sample;

import dev.singlet.expression.StringField;

/** The attributes of a project. */
public final class ProjectFields {

    static final ProjectFields INSTANCE = new ProjectFields();

    private ProjectFields() {}

    public StringField name() {
        return StringField.of("name");
    }
}
