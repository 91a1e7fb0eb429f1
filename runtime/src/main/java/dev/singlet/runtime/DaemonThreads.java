package dev.singlet.runtime;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads that keep no program from ending, and are numbered from 0. */
final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final AtomicInteger made = new AtomicInteger();

    /** @param prefix of the names of threads */
    DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Thread newThread(Runnable body) {
        Thread thread = new Thread(body, prefix + made.getAndIncrement());
        thread.setDaemon(true);
        return thread;
    }
}
