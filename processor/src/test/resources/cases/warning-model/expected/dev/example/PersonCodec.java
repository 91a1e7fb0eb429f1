package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyWriter;
import dev.singlet.runtime.UniqueConstraint;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Person} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class PersonCodec extends EntityCodec<Models.Person, PersonKey> {
    /**
     * The only instance.
     */
    public static final PersonCodec INSTANCE = new PersonCodec();

    private static final List<UniqueConstraint> UNIQUE_CONSTRAINTS = List.of(
            new UniqueConstraint("email", List.of("email"), item -> emailGuard(
                    item.find("email", AttributeCodec.STRING))));

    private PersonCodec() {
        super("Person", Models.Person.class);
    }

    @Override
    public void write(Models.Person person, ItemWriter item) {
        item.put("id", person.id(), AttributeCodec.STRING);
        item.put("email", person.email(), AttributeCodec.STRING);
    }

    @Override
    public Models.Person read(ItemReader item) {
        return new Models.Person(
                item.get("id", AttributeCodec.STRING),
                item.get("email", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Person person, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public PersonKey keyOf(Models.Person person) {
        return PersonKey.of(person);
    }

    @Override
    public PersonKey parseKey(String partition, @Nullable String sort) {
        return PersonKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return UNIQUE_CONSTRAINTS;
    }

    /**
     * Returns the key of the guard, <code>pk = &#36;unique#Person#email#{email}</code>, or null if a value
     * is absent.
     */
    static @Nullable String emailGuard(@Nullable String email) {
        if (email == null) {
            return null;
        }
        return KeyWriter.partition("Person", "pk")
                .literal("$unique#Person#email#")
                .component("email", email, KeyFormat.STRING)
                .finish();
    }

    @Override
    public Models.Person complete(Models.Person person, GeneratedValues generated) {
        return new Models.Person(
                generated.idUnless(person.id()),
                person.email());
    }

    @Override
    public void validate(Models.Person person, Violations violations) {
        checkEmail(person.email(), violations);
    }

    static void checkEmail(String email, Violations violations) {
        violations.required("email", email);
    }
}
