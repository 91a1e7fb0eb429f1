package dev.example.shop;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link User} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class UserCodec extends EntityCodec<User, UserKey> {
    /**
     * The only instance.
     */
    public static final UserCodec INSTANCE = new UserCodec();

    private UserCodec() {
        super("User", User.class);
    }

    @Override
    public void write(User user, ItemWriter item) {
        item.put("id", user.id(), AttributeCodec.STRING);
        item.put("name", user.name(), AttributeCodec.STRING);
    }

    @Override
    public User read(ItemReader item) {
        return new User(
                item.get("id", AttributeCodec.STRING),
                item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(User user, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public UserKey keyOf(User user) {
        return UserKey.of(user);
    }

    @Override
    public UserKey parseKey(String partition, @Nullable String sort) {
        return UserKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(User user, Violations violations) {
        checkId(user.id(), violations);
        checkName(user.name(), violations);
    }

    static void checkId(String id, Violations violations) {
        violations.required("id", id);
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }
}
