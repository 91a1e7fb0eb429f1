package dev.singlet.sample.shop;

/** What the shop refuses, in words for its customers. */
public final class ShopException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShopException(String message) {
        super(message);
    }

    ShopException(String message, Throwable cause) {
        super(message, cause);
    }
}
