package dev.singlet.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of one embedded server. DynamoDB Local makes non-daemon threads and leaves some running when it is
 * stopped, which would keep a program from ending. Whatever a thread of a group starts belongs to the group, so the
 * group is how they are found.
 */
final class ServerThreads {

    private static final long JOIN_MILLIS = 5_000;

    /** Below the JVM's own root group, so that no one who waits for the threads of their own group waits for these. */
    private static final ThreadGroup ALL_SERVERS = new ThreadGroup(rootGroup(), "dynamodb-local");

    private static final AtomicInteger SERVERS = new AtomicInteger();

    private final ThreadGroup group = new QuietGroup("dynamodb-local-" + SERVERS.incrementAndGet());
    private final Thread watch;

    /** Takes what to run when no thread is left in the JVM but those of embedded servers and daemons. */
    ServerThreads(Runnable stop) {
        watch = new Thread(ALL_SERVERS, () -> awaitUserThreads(stop), group.getName() + "-watch");
        watch.setDaemon(true);
    }

    ThreadGroup group() {
        return group;
    }

    void watch() {
        watch.start();
    }

    /** Ends what is left of the group, and waits for it. */
    void end() {
        if (watch != Thread.currentThread()) {
            watch.interrupt();
        }
        group.interrupt();
        Thread[] left = new Thread[group.activeCount() + 16];
        int count = group.enumerate(left);
        for (Thread thread : Arrays.copyOf(left, count)) {
            try {
                thread.join(JOIN_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void awaitUserThreads(Runnable stop) {
        try {
            for (Optional<Thread> user = userThread(); user.isPresent(); user = userThread()) {
                user.get().join();
            }
            stop.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Thread> userThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && thread.isAlive())
                .filter(thread -> !ALL_SERVERS.parentOf(thread.getThreadGroup()))
                // The JVM's own, which appears when main has returned and itself waits for the others.
                .filter(thread -> !thread.getName().equals("DestroyJavaVM"))
                .findFirst();
    }

    private static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** An interrupted background job dies of an exception that is of no interest to anybody. */
    private static final class QuietGroup extends ThreadGroup {

        QuietGroup(String name) {
            super(ALL_SERVERS, name);
        }

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {}
    }
}
