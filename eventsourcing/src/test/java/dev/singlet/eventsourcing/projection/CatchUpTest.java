package dev.singlet.eventsourcing.projection;

import static dev.singlet.eventsourcing.EventLab.deposits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.eventsourcing.EventLab;
import dev.singlet.eventsourcing.EventStore;
import dev.singlet.eventsourcing.bank.AccountEvent;
import dev.singlet.eventsourcing.projection.ledger.LedgerTable;
import dev.singlet.eventsourcing.projection.ledger.Total;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through all aggregates: after an outage, for a new projection, and to measure. */
class CatchUpTest {

    private static final String TRANSACT = "TransactWriteItems";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private final EventLab lab = EventLab.open(dynamo);
    private final EventStore<AccountEvent> store = lab.store();
    private final EventStore<AccountEvent> calm = lab.rival(dynamo);
    private final LedgerTable ledger =
            LedgerTable.connect(lab.client(), options -> options.tableName(dynamo.tableName("ledger")));
    private final LedgerTable calmLedger =
            LedgerTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName("ledger")));

    /** The models of each test have a name of their own. */
    private final String model = lab.stream();

    private final Projector<AccountEvent> balances = Projector.of(store, new Balances(ledger, model));
    private final Projector<AccountEvent> folded = Projector.of(store, new FoldedBalances(ledger, model + "-folded"));

    CatchUpTest() {
        ledger.createIfAbsent();
        lab.http().reset();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void catchingUpRepairsWhatWakeUpsMissed() {
        for (int account = 0; account < 12; account++) {
            store.append("acc" + account, 0, "1", deposits(1, 1 + account % 2));
        }
        balances.advance("acc3");

        assertEquals(new CatchUp(12, 16, 0, 0), balances.catchUp());
        assertEquals(new CatchUp(12, 0, 0, 0), balances.catchUp());
        long events = 0;
        for (int part = 0; part < 3; part++) {
            events += folded.catchUp(part, 3).events();
        }
        assertEquals(18, events);
        assertEquals(new Total(model, 24, 18), ledger.totals().get(model));
    }

    @Test
    void aNewProjectionIsBuiltBesideLiveTraffic() {
        for (int account = 0; account < 6; account++) {
            store.append("acc" + account, 0, "1", deposits(10, 2));
        }
        balances.catchUp();
        Projector<AccountEvent> rebuilt = Projector.of(store, new Balances(ledger, model + "-2"));
        // Each transaction of the rebuilding is followed by new events, and by their wake-ups.
        int[] more = {0};
        lab.http().follow(request -> {
            if (request.operation().equals(TRANSACT) && more[0] < 6) {
                String id = "acc" + more[0]++;
                calm.append(id, 2, "2", deposits(100, 1));
                Projector.of(calm, new Balances(calmLedger, model + "-2")).advance(id);
            }
            return Fault.none();
        });

        rebuilt.catchUp();

        lab.http().reset();
        balances.catchUp();
        assertTrue(more[0] > 2, () -> more[0] + " events in between");
        Total total = ledger.totals().get(model);
        assertEquals(new Total(model, 126L + 100L * more[0], 12L + more[0]), total);
        assertEquals(
                new Total(model + "-2", total.cents(), total.events()),
                ledger.totals().get(model + "-2"));
    }

    @Test
    void lagIsMeasured() {
        assertEquals(new ProjectionLag(0, 0, 0, Optional.empty(), lab.now()), balances.lag());
        assertEquals(Duration.ZERO, balances.lag().age());
        store.append("k1", 0, "1", deposits(1, 2));
        lab.tick(Duration.ofSeconds(5));
        store.append("k2", 0, "1", deposits(1, 3));
        balances.advance("k1");
        lab.tick(Duration.ofSeconds(5));
        store.append("k1", 2, "2", deposits(1, 1));
        lab.tick(Duration.ofSeconds(5));

        ProjectionLag lag = balances.lag();

        assertEquals(List.of(4L, 2L, 0L), List.of(lag.events(), lag.aggregates(), lag.parked()));
        assertEquals(Optional.of(EventLab.START.plusSeconds(5)), lag.oldest());
        assertEquals(Duration.ofSeconds(10), lag.age());
    }
}
