package dev.singlet.it.histories;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** All clients want the same thing at one moment, so that a race which a bug would lose is held in every run. */
final class Clash {

    static final String SHELF = "clash";
    static final String NICK = "wanted";
    private static final int MINUTES = 10;

    private final Phaser barrier = new Phaser(Rig.CLIENTS);
    private final AtomicInteger values;

    Clash(AtomicInteger values) {
        this.values = values;
    }

    /** The holder of a client in the clash. */
    static String holder(int client) {
        return "clash" + client;
    }

    void run(Client client, ShelfCalls shelf, ClubCalls club) {
        await();
        shelf.createNote(values.incrementAndGet());
        await();
        shelf.putRegister(values.incrementAndGet(), 1);
        await();
        club.rename(holder(client.number()), NICK);
        await();
        client.network().loseNext();
        if (client.number() % 4 < 2) {
            shelf.add(1);
        } else {
            shelf.addIdempotently(1);
        }
    }

    /** Lets nobody wait for a client that has failed. */
    void end() {
        barrier.forceTermination();
    }

    private void await() {
        await(barrier);
    }

    /** Waits until all clients have come here. */
    static void await(Phaser barrier) {
        int phase;
        try {
            phase = barrier.awaitAdvanceInterruptibly(barrier.arrive(), MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Another client does not come.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (phase < 0) {
            throw new IllegalStateException("Another client has failed.");
        }
    }
}
