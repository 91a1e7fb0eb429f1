package dev.singlet.it.histories;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** All clients want the same thing at one moment, so that a race which a bug would lose is held in every run. */
final class Clash {

    static final String SHELF = "clash";
    static final String NICK = "wanted";
    private static final int MINUTES = 5;

    private final CyclicBarrier barrier = new CyclicBarrier(Rig.CLIENTS);
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

    private void await() {
        try {
            barrier.await(MINUTES, TimeUnit.MINUTES);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("Another client has failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
