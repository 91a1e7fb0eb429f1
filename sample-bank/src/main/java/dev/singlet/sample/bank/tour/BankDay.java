package dev.singlet.sample.bank.tour;

import static dev.singlet.sample.bank.tour.Narrator.money;

import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.saga.RunReport;
import dev.singlet.saga.Saga;
import dev.singlet.saga.SagaStatus;
import dev.singlet.saga.SagaStep;
import dev.singlet.sample.bank.Bank;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.order.Carrier;
import dev.singlet.sample.bank.order.Order;
import dev.singlet.sample.bank.order.Stock;
import dev.singlet.sample.bank.summary.AccountSummary;
import dev.singlet.sample.bank.summary.StatementLine;
import dev.singlet.sample.bank.transfer.Transfer;
import dev.singlet.streams.local.StreamRunner;
import dev.singlet.testing.fault.CrashError;
import dev.singlet.testing.fault.Fault;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.util.stream.Stream;

/** A day of the bank: what goes well, what is refused, and what survives a program that ends in the middle. */
final class BankDay {

    private static final String ADA = "ada";
    private static final String BEN = "ben";
    private static final String SKU = "teapot";
    private static final int WORKED_ON = 10;

    private final Bank bank;
    private final StreamRunner stream;
    private final FaultyHttpClient http;
    private final TourClock clock;
    private final Narrator narrator;

    BankDay(Bank bank, StreamRunner stream, FaultyHttpClient http, TourClock clock, Narrator narrator) {
        this.bank = bank;
        this.stream = stream;
        this.http = http;
        this.clock = clock;
        this.narrator = narrator;
    }

    void play() {
        accounts();
        projections();
        transfers();
        orders();
        narrator.chapter("In the end");
        balances();
    }

    private void accounts() {
        narrator.chapter("Accounts are made of events");
        Accounts accounts = bank.accounts();
        accounts.open(ADA, "c1", "Ada");
        accounts.open(BEN, "c2", "Ben");
        accounts.deposit(ADA, "c3", 100_00, "salary");
        accounts.withdraw(ADA, "c4", 30_00, "cash");
        accounts.withdraw(ADA, "c4", 30_00, "cash");
        narrator.say("Ada has %s: the second withdrawal came under the same id.", money(balance(ADA)));
        narrator.refused("More than there is", () -> accounts.withdraw(ADA, "c5", 500_00, "car"));
        narrator.refused("Less than nothing", () -> accounts.deposit(ADA, "c6", -1, "trick"));
        narrator.refused("An account with money is closed", () -> accounts.close(ADA, "c7"));
        narrator.refused("An account that nobody has opened", () -> accounts.deposit("eve", "c8", 1, "gift"));
        for (RecordedEvent<AccountEvent> event : accounts.events().load(ADA).events()) {
            narrator.say("  %d  %s", event.version(), event.event());
        }
    }

    private void projections() {
        narrator.chapter("Projections follow the stream of the table");
        lag();
        narrator.say("The stream brought %d changes.", stream.drain());
        lag();
        AccountSummary ada = bank.summaries().accounts().get(ADA);
        narrator.say("Ada at a glance: %s, %d movements.", money(ada.balance()), ada.movements());
        for (StatementLine line :
                bank.summaries().statementLines().byAccountId(ADA).list()) {
            narrator.say("  %8s  %s", money(line.amount()), line.reason());
        }
    }

    private void transfers() {
        narrator.chapter("Transfers are sagas");
        bank.transfers().start("t1", new Transfer(ADA, BEN, 20_00));
        show("Ada to Ben", bank.transfers().run("t1"));
        bank.transfers().start("t2", new Transfer(ADA, BEN, 900_00));
        show("More than Ada has", bank.transfers().run("t2"));
        bank.transfers().start("t3", new Transfer(ADA, "eve", 10_00));
        show("To an account that nobody has opened", bank.transfers().run("t3"));
        balances();

        bank.transfers().start("t4", new Transfer(ADA, BEN, 5_00));
        http.follow(request -> request.operation().equals("TransactWriteItems") ? Fault.crashAfter() : Fault.none());
        try {
            bank.transfers().run("t4");
        } catch (CrashError crash) {
            narrator.say("A worker ends right after the money was taken from Ada, who has %s.", money(balance(ADA)));
        }
        http.reset();
        narrator.say("Another one finds nothing to do yet: %s.", report());
        clock.pass(Duration.ofMinutes(10));
        narrator.say("When the lease is over, it goes on: %s.", report());
        balances();
    }

    private void orders() {
        narrator.chapter("Orders are sagas too");
        bank.warehouse().stocks().create(new Stock(SKU, 3));
        order("o1", new Order(ADA, SKU, 1, 15_00, "Bonn"), "A teapot");
        order("o2", new Order(ADA, SKU, 5, 75_00, "Bonn"), "Five, of which there are not enough");
        order("o3", new Order(BEN, SKU, 1, 900_00, "Bonn"), "One that Ben cannot pay");
        order("o4", new Order(ADA, SKU, 1, 15_00, Carrier.NOWHERE), "One to where the carrier does not go");
    }

    private void order(String id, Order order, String what) {
        bank.orders().start(id, order);
        Saga<Order> saga = bank.orders().run(id);
        show(what, saga);
        narrator.say(
                "    %d left, Ada has %s", bank.warehouse().stocks().get(SKU).left(), money(balance(ADA)));
    }

    private void show(String what, Saga<?> saga) {
        narrator.say("%s: %s", what, saga.status());
        for (SagaStep step : saga.steps()) {
            narrator.say("    %-18s %s", step.name(), step.state());
        }
        if (saga.status() == SagaStatus.COMPENSATED) {
            saga.failure().ifPresent(failure -> narrator.say("    because of %s", String.valueOf(failure.exception())));
        }
    }

    private RunReport report() {
        return bank.transfers().runOnce(WORKED_ON, clock.instant().plus(Duration.ofMinutes(1)));
    }

    private void lag() {
        for (Projector<AccountEvent> projector : bank.projectors()) {
            narrator.say("%s is %d events behind.", projector, projector.lag().events());
        }
    }

    private void balances() {
        narrator.say(
                "Balances: %s",
                String.join(
                        ", ",
                        Stream.of(ADA, BEN)
                                .map(id -> id + " " + money(balance(id)))
                                .toList()));
    }

    private long balance(String id) {
        return bank.accounts().get(id).balance();
    }
}
