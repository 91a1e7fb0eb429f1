package dev.example;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import java.io.IOException;

/** Upcasters of all kinds that cannot be used. */
interface Upcasts {

    record First(long cents) {}

    record Second(long cents, String currency) {}

    record Wide<T>(long cents) {}

    @Document(version = 4)
    record Gaps(long cents) {

        @Upcast(from = 2)
        static Gaps of(Second old) {
            return new Gaps(old.cents());
        }
    }

    @Document(version = 2)
    record Uncallable(long cents) {

        @Upcast(from = 1)
        Uncallable instance(First old) {
            return this;
        }

        @Upcast(from = 1)
        private static Uncallable hidden(First old) {
            return new Uncallable(old.cents());
        }

        @Upcast(from = 1)
        static <T extends Uncallable> Uncallable generic(First old) {
            return new Uncallable(old.cents());
        }

        @Upcast(from = 1)
        static Uncallable of(First old, int more) {
            return new Uncallable(old.cents());
        }

        @Upcast(from = 1)
        static Uncallable failing(First old) throws IllegalStateException, IOException {
            return new Uncallable(old.cents());
        }
    }

    @Document(version = 2)
    record Versions(long cents) {

        @Upcast(from = 0)
        static Versions zero(First old) {
            return new Versions(old.cents());
        }

        @Upcast(from = 2)
        static Versions two(First old) {
            return new Versions(old.cents());
        }

        @Upcast(from = 1)
        static Versions one(First old) {
            return new Versions(old.cents());
        }

        @Upcast(from = 1)
        static Versions again(Second old) {
            return new Versions(old.cents());
        }
    }

    @Document(version = 5)
    record Types(long cents) {

        @Upcast(from = 1)
        static Types text(String old) {
            return new Types(1);
        }

        @Upcast(from = 2)
        static Types itself(Types old) {
            return old;
        }

        @Upcast(from = 3)
        static Types wide(Wide<String> old) {
            return new Types(old.cents());
        }

        @Upcast(from = 4)
        static Types last(First old) {
            return new Types(old.cents());
        }
    }

    @Document(version = 3)
    record Results(long cents) {

        @Upcast(from = 1)
        static First one(First old) {
            return old;
        }

        @Upcast(from = 2)
        static Second two(Second old) {
            return old;
        }
    }

    @Document(version = 2, versionAttribute = "currency")
    record Old(long cents) {

        @Upcast(from = 1)
        static Old of(Second old) {
            return new Old(old.cents());
        }
    }

    record Unmarked(long cents) {

        @Upcast(from = 1)
        static Unmarked of(First old) {
            return new Unmarked(old.cents());
        }
    }

    @Document
    sealed interface Sealed permits OfSealed {

        @Upcast(from = 1)
        static Sealed of(First old) {
            return new OfSealed(old.cents());
        }
    }

    record OfSealed(long cents) implements Sealed {}
}
