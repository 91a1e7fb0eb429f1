package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Models.Token} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenCodec extends EntityCodec<Models.Token, TokenKey> {
    /**
     * The only instance.
     */
    public static final TokenCodec INSTANCE = new TokenCodec();

    private TokenCodec() {
        super("Token", Models.Token.class);
    }

    @Override
    public void write(Models.Token token, ItemWriter item) {
        item.put("id", token.id(), AttributeCodec.STRING);
        item.put("text", token.text(), AttributeCodec.STRING);
    }

    @Override
    public Models.Token read(ItemReader item) {
        return new Models.Token(
                item.get("id", AttributeCodec.STRING),
                item.get("text", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Models.Token token, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public TokenKey keyOf(Models.Token token) {
        return TokenKey.of(token);
    }

    @Override
    public TokenKey parseKey(String partition, @Nullable String sort) {
        return TokenKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Models.Token complete(Models.Token token, GeneratedValues generated) {
        return new Models.Token(
                generated.idUnless(token.id()),
                token.text());
    }

    @Override
    public void validate(Models.Token token, Violations violations) {
        checkText(token.text(), violations);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }
}
