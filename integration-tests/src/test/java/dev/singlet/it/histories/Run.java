package dev.singlet.it.histories;

import dev.singlet.it.histories.HistoryItem.Counter;
import dev.singlet.it.histories.HistoryItem.Register;
import dev.singlet.it.histories.linear.Verdict;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One run: a table of its own, all clients at once, and the check of what they were told. */
final class Run {

    static final String CLUB = "club";
    private static final int SHELVES = 3;
    private static final int CALLS = 10;

    private final DynamoDbExtension dynamo;
    private final Rig rig;
    private final long seed;
    private final HistoryTable table;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger values = new AtomicInteger();
    private final List<History<Shelf>> shelves = new ArrayList<>();
    private final History<Club> club;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Run(DynamoDbExtension dynamo, Rig rig, long seed) {
        this.dynamo = dynamo;
        this.rig = rig;
        this.seed = seed;
        table = HistoryTable.connect(
                dynamo.client(), options -> options.tableName(dynamo.tableName("histories" + System.nanoTime())));
        for (int shelf = 0; shelf < SHELVES; shelf++) {
            shelves.add(new History<>("s" + shelf, new Shelf(new Versioned(0, 1), null, 0L)));
        }
        shelves.add(new History<>(Clash.SHELF, new Shelf(new Versioned(0, 1), null, 0L)));
        Map<String, String> nameless = new HashMap<>();
        for (int client = 0; client < Rig.CLIENTS; client++) {
            nameless.put(Clash.holder(client), "");
        }
        club = new History<>(CLUB, new Club(nameless));
    }

    static RunResult of(DynamoDbExtension dynamo, Rig rig, long seed, boolean withFaults) throws InterruptedException {
        Run run = new Run(dynamo, rig, seed);
        run.createTable();
        try {
            run.callAll(rig.connect(run.table.name(), seed, withFaults));
            return run.result();
        } finally {
            dynamo.client().deleteTable(delete -> delete.tableName(run.table.name()));
        }
    }

    private void createTable() {
        table.createIfAbsent();
        BlockingStore store = new BlockingStore(table);
        for (History<Shelf> shelf : shelves) {
            store.createRegister(shelf.name(), 0);
            store.createCounter(shelf.name());
        }
        for (int client = 0; client < Rig.CLIENTS; client++) {
            table.holders().create(new HistoryItem.Holder(Clash.holder(client), null));
        }
    }

    private void callAll(List<Client> clients) throws InterruptedException {
        Clash clash = new Clash(values);
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> callAs(client, clash)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            @Nullable Throwable first = failure.get();
            throw new AssertionError("A client of -Dsinglet.seed=" + seed + " has failed.", first == null ? e : first);
        } finally {
            threads.shutdownNow();
            rig.endFaults();
        }
    }

    private void callAs(Client client, Clash clash) {
        Random random = new Random(seed * Rig.CLIENTS + client.number());
        List<ShelfCalls> calls = shelves.stream()
                .map(shelf -> new ShelfCalls(shelf, ledger, client))
                .toList();
        ClubCalls clubCalls = new ClubCalls(club, client);
        Worker worker = new Worker(client, random, values, calls.subList(0, SHELVES), clubCalls);
        try {
            worker.work(CALLS);
            clash.run(client, calls.get(SHELVES), clubCalls);
            worker.work(CALLS);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            clash.end();
            throw e;
        }
    }

    /** Reads everything once more as part of the histories, and checks them. */
    private RunResult result() {
        Client reader = new Client(Rig.CLIENTS, new BlockingStore(table), new Network());
        List<String> wrong = new ArrayList<>(GuardCheck.wrong(dynamo.items(table.name())));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (History<Shelf> shelf : shelves) {
            new ShelfCalls(shelf, ledger, reader).read();
            wrong.addAll(ledger.wrongCount(
                    shelf.name(),
                    table.counters()
                            .consistently()
                            .find(shelf.name())
                            .map(Counter::count)
                            .orElse(-1L)));
            verdicts.put(shelf.name(), shelf.check());
        }
        for (String shelf : List.of(shelves.get(0).name(), Clash.SHELF)) {
            wrong.addAll(ledger.wrongVersions(
                    shelf,
                    table.registers()
                            .consistently()
                            .find(shelf)
                            .map(Register::version)
                            .orElse(-1L)));
        }
        ClubCalls clubCalls = new ClubCalls(club, reader);
        for (int holder = 0; holder < 4; holder++) {
            clubCalls.find("h" + holder);
        }
        verdicts.put(CLUB, club.check());
        List<History<?>> all = new ArrayList<>(shelves);
        all.add(club);
        return new RunResult(
                seed,
                verdicts,
                wrong,
                all.stream().mapToInt(History::answered).sum(),
                all.stream().mapToInt(History::unknown).sum(),
                all.stream().mapToInt(History::sentAgain).sum(),
                rig.faults());
    }
}
