package dev.example;

import dev.singlet.AttributeConverter;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

public final class Converts {

    private Converts() {}

    @Table(name = "Converts")
    sealed interface Item {}

    record Money(long cents) {}

    @Entity
    @Key(partition = "A#{id}", sort = "A")
    record Product(
            String id,
            @Convert(String.class) Money notConverter,
            @Convert(int.class) Money primitive,
            @Convert(MoneyConverter.class) String otherType,
            @Convert(ThreadConverter.class) Money unsupported,
            @Convert(RawConverter.class) Money raw,
            @Convert(AbstractConverter.class) Money abstractOne,
            @Convert(Inner.class) Money inner,
            @Convert(Generic.class) Money generic,
            @Convert(Hidden.class) Money hidden,
            @Convert(WithArgument.class) Money withArgument,
            @Convert(PrivateConstructor.class) Money privateConstructor,
            @Convert(Singleton.class) Money singleton)
            implements Item {}

    static class MoneyConverter implements AttributeConverter<Money, Long> {

        @Override
        public Long toAttribute(Money money) {
            return money.cents();
        }

        @Override
        public Money fromAttribute(Long stored) {
            return new Money(stored);
        }
    }

    abstract static class ThreadConverter implements AttributeConverter<Money, Thread> {}

    @SuppressWarnings("rawtypes")
    abstract static class RawConverter implements AttributeConverter {}

    abstract static class AbstractConverter extends MoneyConverter {}

    class Inner extends MoneyConverter {}

    static class Generic<T> extends MoneyConverter {}

    private static class Hidden extends MoneyConverter {}

    static class WithArgument extends MoneyConverter {

        WithArgument(String argument) {}
    }

    static class PrivateConstructor extends MoneyConverter {

        private PrivateConstructor() {}
    }

    enum Singleton implements AttributeConverter<Money, Long> {
        INSTANCE;

        @Override
        public Long toAttribute(Money money) {
            return money.cents();
        }

        @Override
        public Money fromAttribute(Long stored) {
            return new Money(stored);
        }
    }
}
