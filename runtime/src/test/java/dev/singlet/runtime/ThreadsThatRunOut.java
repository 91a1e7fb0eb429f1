package dev.singlet.runtime;

import java.util.Set;
import java.util.concurrent.ThreadFactory;

/**
 * Simulates a system that has only some threads left: the others are made, and cannot be started.
 *
 * @param left how many can be started
 * @param exhausted what the start of another one throws
 * @param started those that were started
 */
record ThreadsThatRunOut(int left, OutOfMemoryError exhausted, Set<Thread> started) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable body) {
        Thread thread = new Thread(body, "singlet-scan-0") {
            @Override
            public synchronized void start() {
                if (started.size() == left) {
                    throw exhausted;
                }
                started.add(this);
                super.start();
            }
        };
        thread.setDaemon(true);
        return thread;
    }
}
