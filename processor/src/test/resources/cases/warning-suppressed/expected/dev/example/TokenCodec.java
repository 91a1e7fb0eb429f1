package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Suppressed.Token} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class TokenCodec extends EntityCodec<Suppressed.Token, TokenKey> {
    /**
     * The only instance.
     */
    public static final TokenCodec INSTANCE = new TokenCodec();

    static final AttributeCodec<List<String>> WORDS = AttributeCodec.list(AttributeCodec.STRING);

    private TokenCodec() {
        super("Token", Suppressed.Token.class);
    }

    @Override
    public void write(Suppressed.Token token, ItemWriter item) {
        item.put("id", token.id(), AttributeCodec.STRING);
        item.put("words", token.words(), WORDS);
        item.put("text", token.text(), AttributeCodec.STRING);
    }

    @Override
    public Suppressed.Token read(ItemReader item) {
        return new Suppressed.Token(
                item.get("id", AttributeCodec.STRING),
                item.get("words", WORDS),
                item.get("text", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Suppressed.Token token, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public TokenKey keyOf(Suppressed.Token token) {
        return TokenKey.of(token);
    }

    @Override
    public TokenKey parseKey(String partition, @Nullable String sort) {
        return TokenKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public Suppressed.Token complete(Suppressed.Token token, GeneratedValues generated) {
        return new Suppressed.Token(
                generated.idUnless(token.id()),
                token.words(),
                token.text());
    }

    @Override
    public void validate(Suppressed.Token token, Violations violations) {
        checkWords(token.words(), violations);
        checkText(token.text(), violations);
    }

    static void checkWords(List<String> words, Violations violations) {
        violations.required("words", words);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }
}
