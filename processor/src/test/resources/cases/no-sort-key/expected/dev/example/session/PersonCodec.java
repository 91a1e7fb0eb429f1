package dev.example.session;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Person} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class PersonCodec extends EntityCodec<Person, PersonKey> {
    /**
     * The only instance.
     */
    public static final PersonCodec INSTANCE = new PersonCodec();

    private PersonCodec() {
        super("Person", Person.class);
    }

    @Override
    public void write(Person person, ItemWriter item) {
        item.put("country", person.country(), AttributeCodec.STRING);
        item.put("number", person.number(), AttributeCodec.LONG);
    }

    @Override
    public Person read(ItemReader item) {
        return new Person(
                item.get("country", AttributeCodec.STRING),
                item.get("number", AttributeCodec.LONG));
    }

    @Override
    public void writeIndexKeys(Person person, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public PersonKey keyOf(Person person) {
        return PersonKey.of(person);
    }

    @Override
    public PersonKey parseKey(String partition, @Nullable String sort) {
        return PersonKey.parse(partition);
    }

    @Override
    public void validate(Person person, Violations violations) {
        checkCountry(person.country(), violations);
    }

    static void checkCountry(String country, Violations violations) {
        violations.required("country", country);
    }
}
