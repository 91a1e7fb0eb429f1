package dev.singlet.sample.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.saga.Saga;
import dev.singlet.saga.SagaStatus;
import dev.singlet.saga.StepState;
import dev.singlet.sample.bank.order.Carrier;
import dev.singlet.sample.bank.order.Order;
import dev.singlet.sample.bank.order.Shipment;
import dev.singlet.sample.bank.order.Stock;
import dev.singlet.testing.DynamoDbExtension;
import dev.singlet.testing.fault.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order is done as a whole, or not at all. Faults are simulated. */
class OrderTest {

    private static final int PIECES = 5;
    private static final long MONEY = 1_000;
    private static final long PRICE = 100;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static BankLab lab;

    @BeforeAll
    static void open() {
        lab = BankLab.open(dynamo);
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @Test
    void anOrderIsPaidAndSent() {
        assertEquals(
                List.of(StepState.DONE, StepState.DONE, StepState.DONE),
                states(order("sent", 2, PRICE, "Bonn", SagaStatus.COMPLETED)));
    }

    @Test
    void thereAreNotEnoughPieces() {
        assertEquals(
                List.of(StepState.FAILED, StepState.PENDING, StepState.PENDING),
                states(order("stock", PIECES + 1, PRICE, "Bonn", SagaStatus.COMPENSATED)));
    }

    @Test
    void thereIsNotEnoughMoney() {
        assertEquals(
                List.of(StepState.UNDONE, StepState.FAILED, StepState.PENDING),
                states(order("money", 1, MONEY + 1, "Bonn", SagaStatus.COMPENSATED)));
    }

    @Test
    void theCarrierDoesNotGoThere() {
        assertEquals(
                List.of(StepState.UNDONE, StepState.UNDONE, StepState.FAILED),
                states(order("carrier", 1, PRICE, Carrier.NOWHERE, SagaStatus.COMPENSATED)));
    }

    @Test
    void anyFaultAtAnyRequestLeavesAllOrNothing() {
        Map<String, Integer> ends = new TreeMap<>();
        List<Fault> faults =
                List.of(Fault.loseResponse(), Fault.loseRequest(), Fault.crashBefore(), Fault.crashAfter());
        int cases = 0;
        for (int kind = 0; kind < faults.size(); kind++) {
            Fault fault = faults.get(kind);
            for (String address : List.of("Bonn", Carrier.NOWHERE)) {
                boolean isReached = true;
                for (int position = 0; isReached; position++) {
                    String id = "fault" + kind + "-" + position + "-" + address;
                    prepare(id, 1, PRICE, address);
                    int at = position;
                    int[] hits = {0};
                    lab.http().reset();
                    lab.http().follow(request -> {
                        boolean isHit = request.number() == at || request.number() == at + 1;
                        hits[0] += isHit ? 1 : 0;
                        return isHit ? fault : Fault.none();
                    });
                    Saga<Order> saga = lab.finish(lab.bank().orders(), id);
                    isReached = hits[0] > 0;
                    assertWhole(saga, id, 1, PRICE);
                    ends.merge(saga.status().toString(), 1, Integer::sum);
                    cases++;
                }
            }
        }
        System.out.println("Orders with a fault at each request: " + cases + " " + ends + ", none half done.");
    }

    private static Saga<Order> order(String id, int quantity, long price, String address, SagaStatus expected) {
        prepare(id, quantity, price, address);
        Saga<Order> saga = lab.bank().orders().run(id);
        assertEquals(expected, saga.status());
        assertWhole(saga, id, quantity, price);
        return saga;
    }

    private static void prepare(String id, int quantity, long price, String address) {
        lab.bank().accounts().open(id, "open", "Ada");
        lab.bank().accounts().deposit(id, "start", MONEY, "start");
        lab.bank().warehouse().stocks().put(new Stock(id, PIECES));
        lab.bank().orders().start(id, new Order(id, id, quantity, price, address));
    }

    private static void assertWhole(Saga<Order> saga, String id, int quantity, long price) {
        boolean isDone = saga.status() == SagaStatus.COMPLETED;
        assertEquals(
                isDone ? PIECES - quantity : PIECES,
                lab.bank().warehouse().stocks().consistently().get(id).left(),
                id);
        assertEquals(
                isDone ? MONEY - price : MONEY, lab.bank().accounts().get(id).balance(), id);
        boolean isSent = lab.bank()
                .warehouse()
                .shipments()
                .consistently()
                .find("order/" + id + "/create-shipment")
                .filter(shipment -> shipment.state() == Shipment.State.SENT)
                .isPresent();
        assertEquals(isDone, isSent, id);
        assertTrue(isDone || saga.status() == SagaStatus.COMPENSATED, id);
    }

    private static List<StepState> states(Saga<Order> saga) {
        return saga.steps().stream().map(step -> step.state()).toList();
    }
}
