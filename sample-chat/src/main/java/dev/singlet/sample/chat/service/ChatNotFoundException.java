package dev.singlet.sample.chat.service;

/** There is no such chat. */
public final class ChatNotFoundException extends ChatServiceException {

    private static final long serialVersionUID = 1L;

    ChatNotFoundException() {
        super("There is no chat with this id.");
    }
}
