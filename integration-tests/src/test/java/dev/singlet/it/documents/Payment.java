package dev.singlet.it.documents;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import dev.singlet.it.documents.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records with and without an annotation of their own, of which some are within another sealed interface. */
@Document
public sealed interface Payment permits Payment.Card, Payment.Cash, Payment.Wallet, Voucher {

    /** Has been renamed, and has got a network. */
    @Document(aliases = "CreditCard", version = 2)
    record Card(String last4, Network network, @Nullable Instant checkedAt) implements Payment {

        @Upcast(from = 1)
        static Card of(CreditCard old) {
            return new Card(old.number().substring(old.number().length() - 4), Network.UNKNOWN, null);
        }
    }

    /** The first form of a card. */
    record CreditCard(String number) {}

    /** Has a document inside. */
    record Cash(Money given) implements Payment {}

    /** Is stored as one of its records, beside the others. */
    sealed interface Wallet extends Payment {}

    /** Has nothing but its type. */
    record Apple() implements Wallet {}

    /** Has the simple name of nothing else. */
    record Google(String account) implements Wallet {}

    /** An enum within a document. */
    enum Network {
        UNKNOWN,
        VISA,
        MASTERCARD
    }
}
