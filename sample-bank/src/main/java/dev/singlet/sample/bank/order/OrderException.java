package dev.singlet.sample.bank.order;

/** The warehouse or the carrier refuses, and nothing has happened. */
public abstract sealed class OrderException extends RuntimeException
        permits OrderException.OutOfStock, OrderException.Undeliverable, OrderException.CalledOff {

    private static final long serialVersionUID = 1L;

    private OrderException(String message) {
        super(message);
    }

    /** There are not enough pieces. */
    public static final class OutOfStock extends OrderException {
        private static final long serialVersionUID = 1L;

        OutOfStock() {
            super("There are not enough pieces.");
        }
    }

    /** The carrier does not go there. */
    public static final class Undeliverable extends OrderException {
        private static final long serialVersionUID = 1L;

        Undeliverable() {
            super("The carrier does not go there.");
        }
    }

    /** The call was called off by its id, and has no effect any more. */
    public static final class CalledOff extends OrderException {
        private static final long serialVersionUID = 1L;

        CalledOff() {
            super("The call was called off.");
        }
    }
}
