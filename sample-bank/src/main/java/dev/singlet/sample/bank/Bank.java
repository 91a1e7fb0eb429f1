package dev.singlet.sample.bank;

import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.eventsourcing.projection.WakeUp;
import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventItem;
import dev.singlet.eventsourcing.table.EventTable;
import dev.singlet.saga.RetryPolicy;
import dev.singlet.saga.SagaOptions;
import dev.singlet.saga.SagaTable;
import dev.singlet.saga.Sagas;
import dev.singlet.sample.bank.account.AccountEvent;
import dev.singlet.sample.bank.account.Accounts;
import dev.singlet.sample.bank.order.Carrier;
import dev.singlet.sample.bank.order.Order;
import dev.singlet.sample.bank.order.OrderSaga;
import dev.singlet.sample.bank.order.Warehouse;
import dev.singlet.sample.bank.order.WarehouseTable;
import dev.singlet.sample.bank.summary.AccountSummaries;
import dev.singlet.sample.bank.summary.Statements;
import dev.singlet.sample.bank.summary.SummaryTable;
import dev.singlet.sample.bank.transfer.Transfer;
import dev.singlet.sample.bank.transfer.TransferSaga;
import dev.singlet.streams.Change;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.ChangeHandler;
import dev.singlet.streams.StreamTables;
import dev.singlet.streams.processing.ChangeProcessor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The bank: its tables, and what works on them. */
public final class Bank {

    private final DynamoDbClient client;
    private final EventTable eventTable;
    private final SummaryTable summaries;
    private final WarehouseTable warehouseTable;
    private final SagaTable sagaTable;
    private final Accounts accounts;
    private final List<Projector<AccountEvent>> projectors;
    private final Sagas<Transfer> transfers;
    private final Sagas<Order> orders;

    private Bank(
            DynamoDbClient client,
            UnaryOperator<String> tableNames,
            Consumer<SagaOptions.Builder> sagas,
            RetryPolicy retry) {
        this.client = client;
        this.eventTable = EventTable.connect(client, options -> options.tableName(tableNames.apply("BankEvents")));
        this.summaries =
                SummaryTable.connect(client, options -> options.tableName(tableNames.apply(SummaryTable.DEFAULT_NAME)));
        this.warehouseTable = WarehouseTable.connect(
                client, options -> options.tableName(tableNames.apply(WarehouseTable.DEFAULT_NAME)));
        this.sagaTable = SagaTable.connect(client, options -> options.tableName(tableNames.apply("BankSagas")));
        this.accounts = new Accounts(eventTable);
        this.projectors = List.of(
                Projector.of(accounts.events(), new AccountSummaries(summaries)),
                Projector.of(accounts.events(), new Statements(summaries)));
        this.transfers = Sagas.of(sagaTable, TransferSaga.of(accounts, retry), sagas);
        this.orders = Sagas.of(
                sagaTable,
                OrderSaga.of(new Warehouse(warehouseTable), accounts, new Carrier(warehouseTable), retry),
                sagas);
    }

    /**
     * Connects to the tables of the bank; sends nothing.
     *
     * @param client sends all requests
     * @param tableNames makes the physical name of a table out of its usual one
     * @param sagas sets the clock of sagas, and how long their workers wait
     * @param retry how often, and for how long, sagas repeat a call whose outcome is unknown
     * @return the bank
     */
    public static Bank connect(
            DynamoDbClient client,
            UnaryOperator<String> tableNames,
            Consumer<SagaOptions.Builder> sagas,
            RetryPolicy retry) {
        return new Bank(client, tableNames, sagas, retry);
    }

    /** Creates the tables, that of the events with a stream. */
    public void createTables() {
        client.createTable(StreamTables.withStream(eventTable.definition()));
        client.waiter().waitUntilTableExists(describe -> describe.tableName(eventTable.name()));
        summaries.createIfAbsent();
        warehouseTable.createIfAbsent();
        sagaTable.createIfAbsent();
    }

    /** Returns what handles the changes of the event table: each new version of an account wakes the projections up. */
    public ChangeProcessor<EventItem> projecting() {
        ChangeHandler<EventItem> handler = ChangeHandler.<EventItem>ignoring().on(EventHead.class, this::project);
        return ChangeProcessor.of(ChangeDecoder.of(eventTable::decode), handler);
    }

    private void project(Change<EventHead> change) {
        change.newItem()
                .map(head -> new WakeUp(head.stream(), head.id(), head.version()))
                .ifPresent(wakeUp -> projectors.forEach(projector -> projector.advance(wakeUp)));
    }

    /** Returns the accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** Returns the table of the events, whose stream drives the projections. */
    public EventTable eventTable() {
        return eventTable;
    }

    /** Returns what the projections have made. */
    public SummaryTable summaries() {
        return summaries;
    }

    /** Returns the projections. */
    public List<Projector<AccountEvent>> projectors() {
        return projectors;
    }

    /** Returns what is in the warehouse, and on its way. */
    public WarehouseTable warehouse() {
        return warehouseTable;
    }

    /** Returns the transfers. */
    public Sagas<Transfer> transfers() {
        return transfers;
    }

    /** Returns the orders. */
    public Sagas<Order> orders() {
        return orders;
    }
}
