package dev.singlet.sample.chat.service;

/** The chat exists and is the caller's, but there is no such message in it. */
public final class MessageNotFoundException extends ChatServiceException {

    private static final long serialVersionUID = 1L;

    MessageNotFoundException() {
        super("There is no such message in this chat.");
    }
}
