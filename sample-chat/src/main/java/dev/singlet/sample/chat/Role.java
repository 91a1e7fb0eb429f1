package dev.singlet.sample.chat;

/** Who wrote a message. */
public enum Role {
    /** The human. */
    USER,
    /** The model. */
    ASSISTANT
}
