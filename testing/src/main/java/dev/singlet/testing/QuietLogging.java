package dev.singlet.testing;

import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Keeps SLF4J from printing that it found no provider, without bringing one to the user's class path, and DynamoDB Local from
 * recommending a faster Base64 when a stream is read.
 */
final class QuietLogging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    /** Held here, as java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger BASE64 = Logger.getLogger("com.amazonaws.util.Base64");

    private QuietLogging() {}

    /** Leaves SLF4J alone where a provider is present: then its warnings are about the user's own set-up. */
    static synchronized void apply() {
        BASE64.setLevel(Level.SEVERE);
        if (System.getProperty(VERBOSITY) != null || hasProvider()) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }

    private static boolean hasProvider() {
        return ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader()).stream()
                .findAny()
                .isPresent();
    }
}
