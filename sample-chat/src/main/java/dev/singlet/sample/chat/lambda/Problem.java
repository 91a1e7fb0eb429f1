package dev.singlet.sample.chat.lambda;

import dev.singlet.sample.chat.service.ChatNotFoundException;
import dev.singlet.sample.chat.service.ChatServiceException;
import dev.singlet.sample.chat.service.ConflictException;
import dev.singlet.sample.chat.service.InvalidNameException;
import dev.singlet.sample.chat.service.InvalidRequestException;
import dev.singlet.sample.chat.service.MessageNotFoundException;
import dev.singlet.sample.chat.service.MissingUserException;
import dev.singlet.sample.chat.service.NotOwnerException;

/**
 * An error as a problem document (RFC 9457).
 *
 * @param type identifies the kind of problem
 * @param title what the kind of problem is called
 * @param status the HTTP status
 * @param detail what is wrong in this case
 */
record Problem(String type, String title, int status, String detail) {

    static final Problem ROUTE_NOT_FOUND = of("route-not-found", "Not found", 404, "There is nothing at this path.");

    static final Problem METHOD_NOT_ALLOWED =
            of("method-not-allowed", "Method not allowed", 405, "The path is known, but not with this method.");

    /** Says nothing about the cause, which is the operator's business. */
    static final Problem INTERNAL_ERROR =
            of("internal-error", "Internal error", 500, "Something went wrong. Nothing is known about the outcome.");

    static final Problem CHAT_NOT_FOUND = of(
            "chat-not-found", "Chat not found", 404, "There is no chat with this id, or it belongs to somebody else.");

    static Problem of(BadRequestException e) {
        return of("invalid-request", "Invalid request", 400, detail(e));
    }

    static Problem of(ChatServiceException e) {
        if (e instanceof MissingUserException) {
            return of("missing-user", "Missing user", 401, detail(e));
        }
        if (e instanceof InvalidNameException) {
            return of("invalid-name", "Invalid name", 400, detail(e));
        }
        if (e instanceof InvalidRequestException) {
            return of("invalid-request", "Invalid request", 400, detail(e));
        }
        if (e instanceof ChatNotFoundException) {
            return of("chat-not-found", "Chat not found", 404, detail(e));
        }
        if (e instanceof MessageNotFoundException) {
            return of("message-not-found", "Message not found", 404, detail(e));
        }
        if (e instanceof NotOwnerException) {
            return of("not-owner", "Not the owner", 403, detail(e));
        }
        if (e instanceof ConflictException) {
            return of("conflict", "Conflict", 409, detail(e));
        }
        return INTERNAL_ERROR;
    }

    private static Problem of(String name, String title, int status, String detail) {
        return new Problem("urn:problem:chat:" + name, title, status, detail);
    }

    private static String detail(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
