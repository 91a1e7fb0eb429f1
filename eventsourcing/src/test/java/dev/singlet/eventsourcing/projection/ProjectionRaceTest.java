package dev.singlet.eventsourcing.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.TransactionFailedException;
import dev.singlet.eventsourcing.EventLab;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.bank.AccountEvent.Deposited;
import dev.singlet.eventsourcing.bank.AccountEvent.Withdrawn;
import dev.singlet.eventsourcing.projection.ledger.Balance;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import dev.singlet.eventsourcing.projection.ledger.Total;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkException;

/** Three workers get the news of many appends shuffled, doubled, in other batches and in part (all simulated). */
class ProjectionRaceTest {

    private static final boolean FUZZ = Boolean.getBoolean("singlet.fuzz");
    private static final long SEED = Long.getLong("singlet.seed", System.nanoTime());
    private static final int ACCOUNTS = 8;
    private static final int APPENDS = FUZZ ? 600 : 60;
    private static final int WORKERS = 3;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final LedgerTable ledger =
            LedgerTable.connect(lab.client(), options -> options.tableName(dynamo.tableName("ledger")));
    private final String model = lab.stream();
    private final Random random = new Random(SEED);

    ProjectionRaceTest() {
        ledger.createIfAbsent();
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void whateverBecomesOfTheNewsTheTotalsAreThoseOfTheEvents() throws InterruptedException, ExecutionException {
        List<WakeUp> news = appendAndShuffle();
        Projector<AccountEvent> byEvent = Projector.of(store, new Balances(ledger, model));
        Projector<AccountEvent> folding = Projector.of(store, new FoldedBalances(ledger, model + "-folded"));
        lab.http().follow(losing());
        AtomicInteger repeated = new AtomicInteger();

        work(news, wakeUp -> {
            untilItSucceeds(() -> byEvent.advance(wakeUp), repeated);
            untilItSucceeds(() -> folding.advance(wakeUp), repeated);
        });
        lab.http().reset();
        long behind = byEvent.lag().events();
        long repairs = byEvent.catchUp().events();
        assertEquals(behind, repairs);
        assertTrue(repairs > 0);
        folding.catchUp();

        System.out.println("ProjectionRaceTest, seed " + SEED + ": " + news.size() + " wake-ups, " + WORKERS
                + " workers, " + repeated + " calls repeated, " + repairs + " events repaired");
        assertEquals(new ProjectionLag(0, 0, 0, Optional.empty(), lab.now()), byEvent.lag());
        check(model);
        Total total = ledger.totals().get(model);
        Total expected = expected();
        assertEquals(new Total(model, expected.cents(), expected.events()), total);
        check(model + "-folded");
    }

    /** The control: whoever takes the news for the data is wrong in the end. */
    @Test
    void projectingTheNewsItselfIsWrong() throws InterruptedException, ExecutionException {
        List<WakeUp> news = appendAndShuffle();
        Balances naive = new Balances(ledger, model + "-naive");

        work(news, wakeUp -> {
            for (RecordedEvent<AccountEvent> event :
                    store.load(wakeUp.id(), wakeUp.version(), 1).events()) {
                ledger.transact(naive.project(event));
            }
        });

        Total total = ledger.totals().get(model + "-naive");
        Total expected = expected();
        System.out.println("ProjectionRaceTest naive, seed " + SEED + ": " + total.events() + " events projected of "
                + expected.events());
        assertNotEquals(expected.events(), total.events());
        assertNotEquals(expected.cents(), total.cents());
    }

    private interface Work {

        void on(WakeUp wakeUp) throws InterruptedException;
    }

    private List<WakeUp> appendAndShuffle() {
        long[] versions = new long[ACCOUNTS];
        List<WakeUp> news = new ArrayList<>();
        for (int append = 0; append < APPENDS; append++) {
            int account = random.nextInt(ACCOUNTS);
            int number = 1 + random.nextInt(3);
            List<AccountEvent> events = new ArrayList<>();
            for (int event = 0; event < number; event++) {
                long cents = 1L + random.nextInt(1000);
                events.add(random.nextBoolean() ? new Deposited(cents) : new Withdrawn(cents));
            }
            String id = "account-" + account;
            versions[account] =
                    store.append(id, versions[account], "c" + append, events).version();
            news.add(new WakeUp(lab.stream(), id, versions[account]));
        }
        // An outage: the first third is dropped, and what came of two of the aggregates.
        List<WakeUp> arriving = news.subList(APPENDS / 3, APPENDS).stream()
                .filter(wakeUp -> !wakeUp.id().endsWith("-0") && !wakeUp.id().endsWith("-1"))
                .toList();
        List<WakeUp> doubled = new ArrayList<>(arriving);
        doubled.addAll(arriving);
        Collections.shuffle(doubled, random);
        return doubled;
    }

    private void work(List<WakeUp> news, Work work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        AtomicInteger next = new AtomicInteger();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                running.add(threads.submit(() -> {
                    for (int index = next.getAndIncrement(); index < news.size(); index = next.getAndIncrement()) {
                        work.on(news.get(index));
                    }
                    return null;
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void untilItSucceeds(Runnable call, AtomicInteger repeated) {
        while (true) {
            try {
                call.run();
                return;
            } catch (OutcomeUnknownException | SdkException | TransactionFailedException passing) {
                repeated.incrementAndGet();
            }
        }
    }

    private FaultPlan losing() {
        return request -> switch (random.nextInt(12)) {
            case 0 -> Fault.loseRequest();
            case 1 -> Fault.loseResponse();
            default -> Fault.none();
        };
    }

    private void check(String readModel) {
        for (int account = 0; account < ACCOUNTS; account++) {
            String id = "account-" + account;
            List<RecordedEvent<AccountEvent>> events = store.load(id).events();
            if (!events.isEmpty()) {
                assertEquals(
                        new Balance(readModel, id, sum(events), events.size()),
                        ledger.balances().get(readModel, id));
            }
        }
    }

    private Total expected() {
        List<RecordedEvent<AccountEvent>> all = new ArrayList<>();
        store.aggregates().forEach(head -> all.addAll(store.load(head.id()).events()));
        assertTrue(all.size() >= APPENDS);
        return new Total(model, sum(all), all.size());
    }

    private static long sum(List<RecordedEvent<AccountEvent>> events) {
        return events.stream().mapToLong(event -> Balances.cents(event.event())).sum();
    }
}
