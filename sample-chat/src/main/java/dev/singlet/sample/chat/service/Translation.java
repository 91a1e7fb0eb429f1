package dev.singlet.sample.chat.service;

import dev.singlet.ConstraintViolationException;
import dev.singlet.InvalidCursorException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemEncodingException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Turns those exceptions of the library that a caller can cause by any call into the service's own. */
final class Translation {

    private Translation() {}

    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ConstraintViolationException e) {
            throw violation(e);
        } catch (InvalidKeyException e) {
            throw new InvalidRequestException("An id is empty, too long, or not well-formed text.", e);
        } catch (ItemEncodingException e) {
            throw new InvalidRequestException("A text is not well-formed.", e);
        } catch (InvalidCursorException e) {
            throw new InvalidRequestException("The cursor is not one of this list.", e);
        } catch (TransactionConflictException e) {
            throw new ConflictException(e);
        }
    }

    private static InvalidRequestException violation(ConstraintViolationException e) {
        String message = e.violations().stream()
                .map(violation -> violation.component() + " " + violation.constraint())
                .collect(Collectors.joining("; ", "", "."));
        boolean name = e.violations().stream()
                .anyMatch(violation -> violation.component().equals("name"));
        return name ? new InvalidNameException(message, e) : new InvalidRequestException(message, e);
    }
}
